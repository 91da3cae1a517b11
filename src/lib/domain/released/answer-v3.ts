// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { isoInstantSchema } from './iso-date-v1.ts';
import { sha256Schema } from './sha256-v1.ts';

/** The six statuses an answer can have; a missing answer is unanswered. */
export const answerStatuses = [
	'met',
	'partly',
	'planned',
	'not-met',
	'unknown',
	'not-applicable'
] as const;
export const answerStatusSchema = z.enum(answerStatuses);
export type AnswerStatus = z.infer<typeof answerStatusSchema>;

/** Why an answer wants another look: carried over from another edition or year. */
export const answerMarkSchema = z.enum(['wording-changed', 'reconfirm', 'not-reconfirmed']);

/** What the city says about one control on one component (or on the organisation). */
export const answerSchema = z.strictObject({
	status: answerStatusSchema.optional(),
	note: z.string().max(20_000).optional(),
	reason: z.string().max(20_000).optional(),
	party: z.string().max(64).optional(),
	evidence: z.array(z.string().min(1).max(64)).max(500).optional(),
	statementHash: sha256Schema.optional(),
	updatedAt: isoInstantSchema.optional(),
	updatedBy: z.string().max(200).optional(),
	mark: answerMarkSchema.optional()
});
export type Answer = z.infer<typeof answerSchema>;
