// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { checklistPinSchema } from './checklist-pin-v1.ts';
import { slugSchema } from './ids-v1.ts';
import { isoDateSchema } from './iso-date-v1.ts';
import { municipalityCodeSchema } from './municipality-code-v1.ts';

const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const percent = z.number().min(0).max(100).nullable();
const figures = {
	earned: count,
	answeredPossible: count,
	possible: count,
	supported: count,
	confirmed: count,
	percent,
	low: percent,
	high: percent,
	coverage: percent,
	supportedPercent: percent,
	confirmedPercent: percent,
	grade: z.enum(['A', 'B', 'C', 'D']).nullable()
};

/** What a publication holds: scores for anyone to see. */
export const publicationSchema = z.strictObject({
	format: z.literal('machi-tenken/publication'),
	formatVersion: z.literal(1),
	scoringVersion: z.number().int().min(1),
	sample: z.literal(true).optional(),
	municipality: z.strictObject({ code: municipalityCodeSchema, name: z.string().min(1).max(200) }),
	period: z.strictObject({ fiscalYear: z.number().int().min(2000).max(2999) }),
	asOf: isoDateSchema,
	checklist: checklistPinSchema,
	overall: z.strictObject(figures),
	layers: z.array(z.strictObject({ layer: slugSchema, ...figures })).max(100)
});
export type Publication = z.infer<typeof publicationSchema>;
