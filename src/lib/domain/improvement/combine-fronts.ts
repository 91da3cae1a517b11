import { statesWorthTheirEffort, pick, type Front } from './front.ts';
import { emptyCosts } from './take-class.ts';

/**
 * Every sum of an entry of each front that is worth its effort and within the budget. Of equal sums the one
 * with more points in the first front. Yields the number of sums that were tried.
 */
export function* combineSteps(
	first: Front,
	second: Front,
	budget: number
): Generator<number, Front> {
	const most = (first.points.at(-1) ?? 0) + (second.points.at(-1) ?? 0);
	const costs = emptyCosts(most + 1);
	costs.effort.fill(Infinity);
	const origin = { first: new Int32Array(most + 1), second: new Int32Array(most + 1) };
	for (let i = 0; i < first.points.length; i++) {
		yield addEntry(i);
	}
	const kept = statesWorthTheirEffort(costs, { from: 0, budget });
	return {
		points: Float64Array.from(kept),
		effort: pick(costs.effort, kept),
		rest: pick(costs.rest, kept),
		origin: {
			first: Int32Array.from(kept, (state) => origin.first[state] ?? 0),
			second: Int32Array.from(kept, (state) => origin.second[state] ?? 0)
		}
	};

	/** The sums of one entry of the first front with all of the second, until the budget is spent. */
	function addEntry(i: number): number {
		const start = at(first.points, i);
		const [effort, rest] = [at(first.effort, i), at(first.rest, i)];
		let j = 0;
		for (; j < second.points.length && effort + at(second.effort, j) <= budget; j++) {
			const state = start + at(second.points, j);
			const [sum, sumOfRest] = [effort + at(second.effort, j), rest + at(second.rest, j)];
			const best = at(costs.effort, state);
			if (sum > best || (sum === best && sumOfRest > at(costs.rest, state))) continue;
			costs.effort[state] = sum;
			costs.rest[state] = sumOfRest;
			origin.first[state] = i;
			origin.second[state] = j;
		}
		return j;
	}
}

const at = (figures: Float64Array, index: number): number => figures[index] ?? 0;
