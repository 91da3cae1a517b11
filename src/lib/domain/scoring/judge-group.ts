import type { Answer } from '../assessment/answer.ts';
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
export const groupPairs = rememberLast((pairs: readonly Pair[]): readonly PairGroup[] => {
	const groups = new Map<string, PairGroup & { readonly pairs: Pair[] }>();
	for (const pair of pairs) {
		const { component, control } = pair;
		const key = `${component}\n${control.layer}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, { component, layer: control.layer, pairs: [pair] });
		else group.pairs.push(pair);
	}
	return [...groups.values()];
});

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
