import { fullCredit, type JudgedPair } from './judge-pairs.ts';

/** The integers every figure is made of (docs/formats/score.md). */
export type ScoreSums = {
	readonly earned: number;
	readonly answeredPossible: number;
	readonly possible: number;
	readonly supported: number;
	readonly confirmed: number;
};

/** What a set of pairs comes to; the tallies of its parts add up to the tally of the whole. */
export type Tally = ScoreSums & {
	/** Essential controls answered below `met`. */
	readonly essentialGaps: number;
};

/**
 * Adds up judged pairs. Pairs that do not apply must be gone before; unknown and unanswered ones
 * raise `possible` only.
 */
export function tallyPairs(pairs: readonly JudgedPair[]): Tally {
	let [earned, answeredPossible, possible, supported, confirmed, essentialGaps] = [
		0, 0, 0, 0, 0, 0
	];
	for (const judged of pairs) {
		const { control, criticality } = judged.pair;
		const factor = control.weight * criticality;
		possible += fullCredit * factor;
		if (judged.credit === undefined) continue;
		answeredPossible += fullCredit * factor;
		const credit = judged.credit * factor;
		earned += credit;
		if (judged.supported) supported += credit;
		if (judged.confirmed) confirmed += credit;
		if (control.essential && judged.credit < fullCredit) essentialGaps += 1;
	}
	return { earned, answeredPossible, possible, supported, confirmed, essentialGaps };
}

/** The tally of several sets of pairs together. */
export function addTallies(tallies: readonly Tally[]): Tally {
	let [earned, answeredPossible, possible, supported, confirmed, essentialGaps] = [
		0, 0, 0, 0, 0, 0
	];
	for (const one of tallies) {
		earned += one.earned;
		answeredPossible += one.answeredPossible;
		possible += one.possible;
		supported += one.supported;
		confirmed += one.confirmed;
		essentialGaps += one.essentialGaps;
	}
	return { earned, answeredPossible, possible, supported, confirmed, essentialGaps };
}
