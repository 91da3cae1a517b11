import type { Costs } from './take-class.ts';

/**
 * What is worth its effort: points, rising, with the least cost of exactly so many; each entry takes more
 * effort than the one before. `origin` says from which entries of two other fronts an entry was put together.
 */
export type Front = Costs & {
	readonly points: Float64Array;
	readonly origin?: { readonly first: Int32Array; readonly second: Int32Array };
};

/**
 * Of the states of a table (from `from` on) those that no state with more points matches in effort, and
 * that the budget allows.
 */
export function statesWorthTheirEffort(
	{ effort }: Costs,
	{ from, budget }: { readonly from: number; readonly budget: number }
): readonly number[] {
	const kept: number[] = [];
	let least = Infinity;
	for (let state = effort.length - 1; state >= from; state--) {
		const own = effort[state] ?? Infinity;
		if (own >= least) continue;
		least = own;
		if (own <= budget) kept.push(state);
	}
	return kept.reverse();
}

/** Some entries of a row of figures. */
export const pick = (figures: Float64Array, indexes: readonly number[]): Float64Array =>
	Float64Array.from(indexes, (index) => figures[index] ?? 0);
