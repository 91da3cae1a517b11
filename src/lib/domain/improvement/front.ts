import type { Costs } from './take-class.ts';

/**
 * What is worth its cost: points, rising, with the least cost of exactly so many; each entry costs more than
 * the one before. `origin` says from which entries of two other fronts an entry was put together.
 */
export type Front = Costs & {
	readonly points: Float64Array;
	readonly origin?: { readonly first: Int32Array; readonly second: Int32Array };
};

/** Of costs by number of points (in units, from `from` on) what nothing beats and the budget allows. */
export function frontOf(
	costs: Costs,
	{ from, budget }: { readonly from: number; readonly budget: number }
): readonly number[] {
	const kept: number[] = [];
	let [effort, rest] = [Infinity, Infinity];
	for (let state = costs.effort.length - 1; state >= from; state--) {
		const own = { effort: costs.effort[state] ?? Infinity, rest: costs.rest[state] ?? Infinity };
		const isCheaper = own.effort < effort || (own.effort === effort && own.rest < rest);
		if (!isCheaper) continue;
		({ effort, rest } = own);
		if (effort <= budget) kept.push(state);
	}
	return kept.reverse();
}

/** Some entries of a row of figures. */
export const pick = (figures: Float64Array, indexes: readonly number[]): Float64Array =>
	Float64Array.from(indexes, (index) => figures[index] ?? 0);
