// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { checklistPinSchema } from './checklist-pin-v1.ts';
import { isoDateSchema } from './iso-date-v1.ts';
import { municipalityCodeSchema } from './municipality-code-v1.ts';

/** What a campaign holds: one checklist that many bodies are asked to answer by a day. No answers. */
export const campaignSchema = z.strictObject({
	format: z.literal('machi-tenken/campaign'),
	formatVersion: z.literal(1),
	title: z.string().min(1).max(200),
	period: z.strictObject({ fiscalYear: z.number().int().min(2000).max(2999) }),
	checklist: checklistPinSchema,
	deadline: isoDateSchema,
	asked: z
		.array(z.strictObject({ code: municipalityCodeSchema, name: z.string().min(1).max(200) }))
		.max(5000)
});
export type Campaign = z.infer<typeof campaignSchema>;
