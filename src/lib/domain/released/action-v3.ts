// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { answerKeySchema } from './answer-key-v3.ts';
import { localIdSchema } from './ids-v1.ts';
import { isoDateSchema } from './iso-date-v1.ts';

export const actionStates = ['open', 'in-progress', 'done', 'dropped'] as const;

/** What will close gaps: what, who, by when, how far. */
export const actionSchema = z.strictObject({
	id: localIdSchema,
	title: z.string().min(1).max(500),
	owner: z.string().max(200).optional(),
	due: isoDateSchema.optional(),
	state: z.enum(actionStates),
	note: z.string().max(20_000).optional(),
	closes: z.array(answerKeySchema).max(5000),
	/** Ids of the reviews it answers. */
	findings: z.array(localIdSchema).max(5000).optional()
});
export type Action = z.infer<typeof actionSchema>;
