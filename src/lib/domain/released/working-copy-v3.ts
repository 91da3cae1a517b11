// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { localIdSchema } from './ids-v1.ts';
import { isoInstantSchema } from './iso-date-v1.ts';
import { sha256Schema } from './sha256-v1.ts';

/** How the answers that a reviewer looks at were chosen: anyone can draw the same ones again. */
export const samplingSchema = z.strictObject({
	/** How many with the most at stake. */
	byRisk: z.number().int().min(0).max(100_000),
	atRandom: z.number().int().min(0).max(100_000),
	/** What the random ones follow from. */
	seed: z.string().min(1).max(200),
	drawnAt: isoInstantSchema
});
export type Sampling = z.infer<typeof samplingSchema>;

/**
 * Says that a file is a copy somebody works on for the city: to answer a request, or to review what was
 * submitted; or that it is a part to be read only. It never takes the place of the city's own.
 */
export const workingCopySchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('answers'),
		/** Id of the city's assessment. */
		of: localIdSchema,
		/** Id of the request, which is the only one the copy holds. */
		request: localIdSchema
	}),
	z.strictObject({
		kind: z.literal('review'),
		of: localIdSchema,
		/** Digest of what was submitted. */
		submission: sha256Schema,
		sampling: samplingSchema.optional()
	}),
	z.strictObject({ kind: z.literal('part'), of: localIdSchema })
]);
export type WorkingCopy = z.infer<typeof workingCopySchema>;
