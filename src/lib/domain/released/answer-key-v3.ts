// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { controlIdSchema, localIdSchema } from './ids-v1.ts';

/** Names one answer: a control on a component or on `organisation`. */
export const answerKeySchema = z.strictObject({
	component: localIdSchema,
	control: controlIdSchema
});
export type AnswerKey = z.infer<typeof answerKeySchema>;
