// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { answerSchema } from './answer-v3.ts';
import { controlIdSchema, localIdSchema } from './ids-v1.ts';
import { isoInstantSchema } from './iso-date-v1.ts';

/** What the city says to a reviewer's finding. */
const replySchema = z.strictObject({
	text: z.string().min(1).max(20_000),
	at: isoInstantSchema,
	by: z.string().max(200).optional()
});

/** A reviewer's verdict on one answer; where they disagree, it is a finding. */
export const reviewSchema = z.strictObject({
	id: localIdSchema.optional(),
	component: localIdSchema,
	control: controlIdSchema,
	verdict: z.enum(['agree', 'disagree']),
	status: answerSchema.shape.status,
	comment: z.string().max(20_000).optional(),
	reviewer: z.string().max(200).optional(),
	at: isoInstantSchema.optional(),
	/** Ids of the reviewer's working papers. */
	evidence: z.array(localIdSchema).max(500).optional(),
	/** Why this answer was looked at. */
	sampled: z.enum(['risk', 'random', 'chosen']).optional(),
	reply: replySchema.optional(),
	/** A finding is open until the reviewer closes it. */
	closedAt: isoInstantSchema.optional()
});
export type Review = z.infer<typeof reviewSchema>;
