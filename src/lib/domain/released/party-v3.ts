// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { localIdSchema, slugSchema } from './ids-v1.ts';

/** A party of this city: who drives, provides, operates or is contracted. `kind` is a party id of the checklist. */
export const partySchema = z.strictObject({
	id: localIdSchema,
	name: z.string().min(1).max(200),
	kind: slugSchema.optional()
});
export type Party = z.infer<typeof partySchema>;
