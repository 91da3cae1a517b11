import { groupBy } from '../primitives/group-by.ts';
import { leastCoverage } from '../scoring/grade.ts';
import { fullCredit, type JudgedPair } from '../scoring/judge-pairs.ts';
import type { Score } from '../scoring/score.ts';

/** What keeps a layer from being rated. */
export type MissingAnswers = {
	readonly layer: string;
	/** Pairs that are unanswered or unknown. */
	readonly open: number;
	/** The least number of answers with which the layer is rated, the heaviest ones first. */
	readonly needed: number;
};

/** The layers that have pairs and are not rated, in the order of the checklist. */
export function missingAnswers({ layers, pairs }: Score): readonly MissingAnswers[] {
	const unrated = layers.filter(({ possible, grade }) => possible > 0 && grade === null);
	if (unrated.length === 0) return [];
	const open = groupBy(
		pairs.filter(({ credit }) => credit === undefined),
		({ pair }) => pair.control.layer
	);
	return unrated.map(({ layer, answeredPossible, possible }) => {
		const ofLayer = open.get(layer) ?? [];
		const missing = Math.ceil((leastCoverage * possible) / 100) - answeredPossible;
		return { layer, open: ofLayer.length, needed: leastCountFor(missing, ofLayer) };
	});
}

/** How many of the heaviest pairs bring so many points when they are answered. */
function leastCountFor(missing: number, pairs: readonly JudgedPair[]): number {
	const heaviestFirst = pairs
		.map(({ pair }) => fullCredit * pair.control.weight * pair.criticality)
		.sort((a, b) => b - a);
	let [count, reached] = [0, 0];
	while (reached < missing && count < heaviestFirst.length) {
		reached += heaviestFirst[count] ?? 0;
		count++;
	}
	return count;
}
