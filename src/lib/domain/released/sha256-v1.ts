// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';

/** A SHA-256 in hex. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
