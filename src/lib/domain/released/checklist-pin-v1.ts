// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { slugSchema } from './ids-v1.ts';
import { sha256Schema } from './sha256-v1.ts';

/** What names a checklist exactly; the digest is the SHA-256 of its canonical JSON, in hex. */
export const checklistPinSchema = z.strictObject({
	guideline: slugSchema,
	edition: z.string().min(1).max(20),
	revision: z.number().int().min(1),
	digest: sha256Schema
});
export type ChecklistPin = z.infer<typeof checklistPinSchema>;
