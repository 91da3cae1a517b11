import type { Assessment } from '../assessment/assessment.ts';
import type { Checklist } from '../checklist/checklist.ts';
import type { BriefFigures, EarlierFigures } from '../released/earlier-figures-v2.ts';
import type { Figures } from '../scoring/figures.ts';
import { fullCredit, type JudgedPair } from '../scoring/judge-pairs.ts';
import { score } from '../scoring/score.ts';

export type { BriefFigures, EarlierFigures };

/** The result of an earlier assessment, for the report of a later one. */
export function earlierFigures(checklist: Checklist, assessment: Assessment): EarlierFigures {
	const { overall, layers, parts, pairs, scoringVersion } = score(checklist, assessment);
	const { edition, revision } = assessment.checklist;
	const names = new Map(assessment.components.map(({ id, name }) => [id, name]));
	return {
		fiscalYear: assessment.period.fiscalYear,
		asOf: assessment.asOf,
		edition,
		revision,
		scoringVersion,
		overall: { ...briefly(overall), provisional: overall.provisional },
		layers: layers.map((layer) => ({ layer: layer.layer, ...briefly(layer) })),
		components: parts.map((part) => ({
			component: part.component,
			name: names.get(part.component) ?? part.component,
			layer: part.layer,
			...briefly(part)
		})),
		answers: answersIn(pairs)
	};
}

/** Earlier years in the order they speak of. */
export const inOrderOfYears = (years: readonly EarlierFigures[]): EarlierFigures[] =>
	years.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));

const briefly = ({ percent, coverage, grade }: Figures): BriefFigures => ({
	percent,
	coverage,
	grade
});

function answersIn(pairs: readonly JudgedPair[]): EarlierFigures['answers'] {
	const answers: EarlierFigures['answers'] = {};
	for (const { pair, credit } of pairs) {
		if (credit === undefined) continue;
		const ofComponent = (answers[pair.component] ??= {});
		ofComponent[pair.control.id] = credit === fullCredit ? 'met' : 'short';
	}
	return answers;
}
