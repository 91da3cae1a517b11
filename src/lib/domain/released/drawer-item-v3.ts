// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { answerSchema } from './answer-v3.ts';
import { checklistPinSchema } from './checklist-pin-v1.ts';
import { controlIdSchema, localIdSchema } from './ids-v1.ts';
import { localTextSchema } from './local-text-v1.ts';
import { reviewSchema } from './review-v3.ts';

/**
 * An answer that no longer counts as it was given (its control or component is gone, or it was merged
 * with others), with what was asked and what reviewers said: readable and exported, never scored.
 */
export const drawerItemSchema = z.strictObject({
	component: localIdSchema,
	control: controlIdSchema,
	answer: answerSchema,
	because: z.string().max(500),
	from: checklistPinSchema.optional(),
	componentName: z.string().max(200).optional(),
	title: localTextSchema.optional(),
	statement: localTextSchema.optional(),
	reviews: z.array(reviewSchema).max(100_000).optional()
});
export type DrawerItem = z.infer<typeof drawerItemSchema>;
