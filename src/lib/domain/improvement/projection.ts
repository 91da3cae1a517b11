import { isGap } from '../gap/list-gaps.ts';
import { groupBy } from '../primitives/group-by.ts';
import { percentageOf } from '../primitives/percentage.ts';
import { rememberLast } from '../primitives/remember-last.ts';
import { gradeOf, worstGrade } from '../scoring/grade.ts';
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
	return projection.map((tally) =>
		(byLayer.get(tally.layer) ?? []).reduce((sum, judged) => meet(sum, judged), tally)
	);
}

function meet(tally: LayerTally, judged: JudgedPair): LayerTally {
	const { control, criticality } = judged.pair;
	const full = fullCredit * control.weight * criticality;
	const had = (judged.credit ?? 0) * control.weight * criticality;
	return {
		...tally,
		earned: tally.earned + full - had,
		answeredPossible: tally.answeredPossible + (judged.credit === undefined ? full : 0),
		essentialGaps: tally.essentialGaps - (isGap(judged) && control.essential ? 1 : 0)
	};
}

/** What the sums come to. */
export function outlookOf(projection: Projection): Outlook {
	const layers = projection.map((tally) => ({
		layer: tally.layer,
		grade: gradeOf(tally, tally.essentialGaps),
		percent: percentageOf(tally.earned, tally.answeredPossible)
	}));
	const all = addTallies(projection);
	return {
		grade: worstGrade(layers.map(({ grade }) => grade)),
		percent: percentageOf(all.earned, all.answeredPossible),
		layers
	};
}
