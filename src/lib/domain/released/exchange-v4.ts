// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { answerSchema } from './answer-v4.ts';
import { evidenceSchema } from './evidence-v3.ts';
import { answerRequestSchema as answerRequestV3Schema } from './exchange-v3.ts';
import { controlIdSchema, localIdSchema } from './ids-v1.ts';

export { takenResponseSchema, type TakenResponse } from './exchange-v3.ts';

/** Questions that were handed to a party, and what they were made from. */
export const answerRequestSchema = answerRequestV3Schema.extend({
	/** What the part that was handed out said: the base of the merge. It stays with the city. */
	base: z
		.strictObject({
			answers: z.record(localIdSchema, z.record(controlIdSchema, answerSchema)),
			evidence: z.array(evidenceSchema).max(20_000)
		})
		.optional()
});
export type AnswerRequest = z.infer<typeof answerRequestSchema>;
