import type { Assessment } from '../assessment/assessment.ts';
import type { AssessedYear, ComparableYear } from '../comparison/comparable-year.ts';
import { compareTexts } from '../primitives/compare-texts.ts';
import { z } from '../primitives/zod.ts';
import {
	earlierFiguresSchema,
	type BriefFigures,
	type EarlierFigures
} from '../released/earlier-figures-v4.ts';
import type { Figures } from '../scoring/figures.ts';
import { score } from '../scoring/score.ts';

export type { BriefFigures, EarlierFigures };

/** The result of an earlier assessment for the report of a later one, with what can be compared with that. */
export function earlierFigures(
	{ checklist, assessment }: AssessedYear,
	comparable: ComparableYear
): EarlierFigures {
	const { overall, layers, parts, scoringVersion } = score(checklist, assessment);
	const { edition, revision } = assessment.checklist;
	const { code, name } = assessment.municipality;
	const names = new Map(assessment.components.map(({ id, name }) => [id, name]));
	return {
		fiscalYear: assessment.period.fiscalYear,
		asOf: assessment.asOf,
		edition,
		revision,
		scoringVersion,
		municipality: { code, name },
		overall: { ...briefly(overall), provisional: overall.provisional },
		layers: layers.map((layer) => ({ layer: layer.layer, ...briefly(layer) })),
		components: parts.map((part) => ({
			component: part.component,
			name: names.get(part.component) ?? part.component,
			layer: part.layer,
			...briefly(part)
		})),
		comparable
	};
}

const { fiscalYear, asOf, municipality, components } = earlierFiguresSchema.shape;
const toldSchema = z.object({
	period: z.object({ fiscalYear }),
	asOf,
	municipality,
	components: z.array(z.object({ name: components.element.shape.name }))
});

/** Whether what a report would tell of an assessment fits in: held values may not. */
export const canBeToldOf = (
	assessment: Pick<Assessment, 'period' | 'asOf' | 'municipality' | 'components'>
): boolean => toldSchema.safeParse(assessment).success;

/** Earlier years in the order they speak of. */
export const inOrderOfYears = (years: readonly EarlierFigures[]): EarlierFigures[] =>
	years.toSorted((a, b) => a.fiscalYear - b.fiscalYear || compareTexts(a.asOf, b.asOf));

const briefly = ({ percent, coverage, grade }: Figures): BriefFigures => ({
	percent,
	coverage,
	grade
});
