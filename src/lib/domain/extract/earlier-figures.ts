import type { Assessment } from '../assessment/assessment.ts';
import type { Checklist } from '../checklist/checklist.ts';
import type { BriefFigures, EarlierFigures } from '../released/earlier-figures-v1.ts';
import type { Figures } from '../scoring/figures.ts';
import { score } from '../scoring/score.ts';

export type { BriefFigures, EarlierFigures };

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
