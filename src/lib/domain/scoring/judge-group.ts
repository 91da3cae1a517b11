import type { Answer } from '../assessment/answer.ts';
import { groupBy } from '../primitives/group-by.ts';
import { rememberLast } from '../primitives/remember-last.ts';
import { judgePairs, type JudgedPair } from './judge-pairs.ts';
import type { Pair } from './list-pairs.ts';
import type { Proofs } from './proofs.ts';
import { tallyPairs, type Tally } from './score-sums.ts';

/** The pairs of one component in one layer; a component whose layer several layers ask stands in each. */
export type PairGroup = {
	readonly component: string;
	readonly layer: string;
	readonly pairs: readonly Pair[];
};

/** A group with its answers, and what it comes to. */
export type JudgedGroup = Pick<PairGroup, 'component' | 'layer'> & {
	readonly pairs: readonly JudgedPair[];
	readonly tally: Tally;
};

/** Puts pairs into groups, in their order. Remembered, so that the groups of a list are the same objects. */
export const groupPairs = rememberLast((pairs: readonly Pair[]): readonly PairGroup[] =>
	Array.from(
		groupBy(pairs, ({ component, control }) => `${component}\n${control.layer}`).values(),
		(group) => ({
			component: group[0].component,
			layer: group[0].control.layer,
			pairs: group
		})
	)
);

/** Judges a group. Remembered, because an edit changes the answers of one component among many. */
export const judgeGroup = rememberLast(
	(
		{ component, layer, pairs }: PairGroup,
		answers: Readonly<Record<string, Answer>> | undefined,
		proofs: Proofs
	): JudgedGroup => {
		const judged = judgePairs(pairs, answers ?? {}, proofs);
		return { component, layer, pairs: judged, tally: tallyPairs(judged) };
	}
);
