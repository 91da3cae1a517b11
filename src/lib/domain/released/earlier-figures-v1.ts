// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { slugSchema } from './ids-v1.ts';
import { isoDateSchema } from './iso-date-v1.ts';

const percentSchema = z.number().min(0).max(100).nullable();

const briefFiguresSchema = z.strictObject({
	percent: percentSchema,
	coverage: percentSchema,
	grade: z.enum(['A', 'B', 'C', 'D']).nullable()
});
export type BriefFigures = z.infer<typeof briefFiguresSchema>;

/** The result of an earlier assessment of the same city, as far as a report compares with it. */
export const earlierFiguresSchema = z.strictObject({
	fiscalYear: z.number().int().min(2000).max(2999),
	asOf: isoDateSchema,
	edition: z.string().min(1).max(20),
	revision: z.number().int().min(1),
	overall: briefFiguresSchema,
	layers: z.array(briefFiguresSchema.extend({ layer: slugSchema })).max(100)
});
export type EarlierFigures = z.infer<typeof earlierFiguresSchema>;
