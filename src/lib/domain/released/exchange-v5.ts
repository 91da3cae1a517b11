// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { evidenceSchema } from './evidence-v5.ts';
import { answerRequestSchema as answerRequestV4Schema } from './exchange-v4.ts';

export { takenResponseSchema, type TakenResponse } from './exchange-v4.ts';

/** Questions that were handed to a party, and what they were made from. */
export const answerRequestSchema = answerRequestV4Schema.extend({
	/** What the part that was handed out said: the base of the merge. It stays with the city. */
	base: answerRequestV4Schema.shape.base
		.unwrap()
		.extend({ evidence: z.array(evidenceSchema).max(20_000) })
		.optional()
});
export type AnswerRequest = z.infer<typeof answerRequestSchema>;
