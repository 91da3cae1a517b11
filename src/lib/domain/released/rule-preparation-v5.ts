// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { slugSchema } from './ids-v1.ts';
import { isoDateSchema } from './iso-date-v1.ts';

/** How far a step is. */
export const ruleStepStates = ['open', 'in-progress', 'done'] as const;

/** What the city says of its way to the enforcement rule (施行規則第16条の3). */
export const rulePreparationSchema = z.strictObject({
	/** Whether the body is exempted; what is not stated is absent. */
	exemption: z
		.strictObject({
			/** It is a public safety commission. */
			commission: z.boolean().optional(),
			/** It is connected to LGWAN or another network that can affect the state or other bodies. */
			connected: z.boolean().optional(),
			/** It holds much personal information. */
			personalInformation: z.boolean().optional(),
			note: z.string().max(20_000).optional()
		})
		.optional(),
	/** How far each step is, by the name of the step. */
	steps: z
		.array(
			z.strictObject({
				id: slugSchema,
				state: z.enum(ruleStepStates),
				note: z.string().max(20_000).optional(),
				/** The day that is said of it: planned, or done. */
				on: isoDateSchema.optional()
			})
		)
		.max(100)
		.optional()
});
export type RulePreparation = z.infer<typeof rulePreparationSchema>;
