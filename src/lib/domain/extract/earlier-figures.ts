import { z } from '../primitives/zod.ts';
import { isoDateSchema } from '../primitives/iso-date.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { slugSchema } from '../checklist/control.ts';
import type { Figures } from '../scoring/figures.ts';
import { score } from '../scoring/score.ts';

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

/** The figures of an earlier assessment, for the report of a later one. */
export function earlierFigures(checklist: Checklist, assessment: Assessment): EarlierFigures {
	const { overall, layers } = score(checklist, assessment);
	const { edition, revision } = assessment.checklist;
	return {
		fiscalYear: assessment.period.fiscalYear,
		asOf: assessment.asOf,
		edition,
		revision,
		overall: briefly(overall),
		layers: layers.map((layer) => ({ layer: layer.layer, ...briefly(layer) }))
	};
}

const briefly = ({ percent, coverage, grade }: Figures): BriefFigures => ({
	percent,
	coverage,
	grade
});
