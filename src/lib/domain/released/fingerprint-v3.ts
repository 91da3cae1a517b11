// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';

/** Fingerprint of an Ed25519 key as OpenSSH writes it. */
export const fingerprintSchema = z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/);
