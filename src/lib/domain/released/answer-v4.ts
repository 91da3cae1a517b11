// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { answerSchema as answerV3Schema } from './answer-v3.ts';

export {
	answerMarkSchema,
	answerStatuses,
	answerStatusSchema,
	type AnswerStatus
} from './answer-v3.ts';

/** What the city says about one control on one component (or on the organisation). */
export const answerSchema = answerV3Schema.extend({
	/** The note is for the city alone: it never leaves with a part of the assessment. */
	privateNote: z.literal(true).optional()
});
export type Answer = z.infer<typeof answerSchema>;
