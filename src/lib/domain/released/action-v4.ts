// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { actionSchema as actionV3Schema } from './action-v3.ts';
import { effortSchema } from './efforts-v4.ts';

export { actionStates } from './action-v3.ts';

/** What will close gaps: what, who, by when, how far, and what it takes. */
export const actionSchema = actionV3Schema.extend({
	/** What the whole action takes, in the city's unit of effort. */
	effort: effortSchema.optional(),
	/** Why it has no day it is due. */
	undatedBecause: z.string().max(2000).optional()
});
export type Action = z.infer<typeof actionSchema>;
