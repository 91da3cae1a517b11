import { isGap } from '../gap/list-gaps.ts';
import { groupBy } from '../primitives/group-by.ts';
import { percentageOf } from '../primitives/percentage.ts';
import { rememberLast } from '../primitives/remember-last.ts';
import { cityGradeOf } from '../scoring/city-grade.ts';
import { gradeOf } from '../scoring/grade.ts';
import { fullCredit, type JudgedPair } from '../scoring/judge-pairs.ts';
import { addTallies, type Tally } from '../scoring/score-sums.ts';
import type { Score } from '../scoring/score.ts';
import type { Outlook } from './standing.ts';

/** The layers' sums, from which a grade follows; closing pairs changes them without scoring anew. */
export type Projection = readonly LayerTally[];

type LayerTally = Tally & { readonly layer: string };

/** The sums as they are, of the layers that have pairs. */
export const projectionOf = rememberLast((score: Score): Projection => {
	const essential = score.pairs.filter((one) => isGap(one) && one.pair.control.essential);
	const gaps = groupBy(essential, ({ pair }) => pair.control.layer);
	return score.layers
		.filter(({ possible }) => possible > 0)
		.map((figures) => ({ ...figures, essentialGaps: gaps.get(figures.layer)?.length ?? 0 }));
});

/** The sums when these pairs, each named once and none met, are met as well. */
export function withMet(projection: Projection, pairs: readonly JudgedPair[]): Projection {
	const byLayer = groupBy(pairs, ({ pair }) => pair.control.layer);
	return projection.map((tally) => withPairsMet(tally, byLayer.get(tally.layer) ?? []));
}

function withPairsMet(tally: LayerTally, pairs: readonly JudgedPair[]): LayerTally {
	let { earned, answeredPossible, essentialGaps } = tally;
	for (const { pair, credit } of pairs) {
		const factor = pair.control.weight * pair.criticality;
		earned += (fullCredit - (credit ?? 0)) * factor;
		if (credit === undefined) answeredPossible += fullCredit * factor;
		else if (pair.control.essential) essentialGaps -= 1;
	}
	return { ...tally, earned, answeredPossible, essentialGaps };
}

/** What the sums come to. */
export function outlookOf(projection: Projection): Outlook {
	const graded = projection.map((tally) => ({
		...tally,
		grade: gradeOf(tally, tally.essentialGaps)
	}));
	const { earned, answeredPossible } = addTallies(projection);
	return {
		...cityGradeOf(graded),
		percent: percentageOf(earned, answeredPossible),
		layers: graded.map((figures) => ({
			layer: figures.layer,
			grade: figures.grade,
			percent: percentageOf(figures.earned, figures.answeredPossible)
		}))
	};
}
