// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { fingerprintSchema } from './fingerprint-v3.ts';
import { localIdSchema } from './ids-v1.ts';
import { isoInstantSchema } from './iso-date-v1.ts';
import { sha256Schema } from './sha256-v1.ts';
import { samplingSchema } from './working-copy-v3.ts';

/** Where an assessment stands in its review; one without stages is a draft. */
const stageStates = ['submitted', 'returned', 'accepted', 'withdrawn'] as const;

/** A step of the review. The last one is where the assessment stands. */
export const stageSchema = z.strictObject({
	state: z.enum(stageStates),
	at: isoInstantSchema,
	by: z.string().max(200).optional(),
	/** Why it was returned or withdrawn. */
	reason: z.string().max(20_000).optional(),
	/** Digest of what was submitted, returned or accepted. */
	digest: sha256Schema,
	signer: fingerprintSchema.optional(),
	/** How the reviewer chose what to look at. */
	sampling: samplingSchema.optional()
});
export type Stage = z.infer<typeof stageSchema>;

/** An accepted assessment that was opened again: which one it was, and the number of this revision, from 2. */
export const reopenedFromSchema = z.strictObject({
	assessment: localIdSchema,
	revision: z.number().int().min(2).max(1000),
	digest: sha256Schema
});
