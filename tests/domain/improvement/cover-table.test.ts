import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreOf } from '#lib/domain/improvement/core-of.ts';
import { coverSteps } from '#lib/domain/improvement/cover-table.ts';
import { classesOf, scaleOf, type GapClass } from '#lib/domain/improvement/gap-classes.ts';
import type { PricedGap } from '#lib/domain/improvement/priced-gap.ts';
import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import { aJudgedPair } from '../../support/judged-pairs.ts';

const gap = fc
	.record({
		gain: fc.constantFrom(1, 2, 3, 4, 6, 8, 9, 12, 18),
		effort: fc.oneof(fc.constantFrom(0, 1, 3, 8), fc.nat({ max: 1_000_000_000 })),
		impact: fc.constantFrom(1, 2, 3)
	})
	.map(({ impact, ...rest }) => ({ judged: aJudgedPair({ impact }), ...rest }));

/** As many gaps as a large layer has; too many to try every set. */
const gaps = fc.array(gap, { minLength: 1, maxLength: 60 });
const total = (list: readonly PricedGap[]) => list.reduce((sum, one) => sum + one.gain, 0);
const effortOf = (list: readonly PricedGap[]) => list.reduce((sum, one) => sum + one.effort, 0);
const impactOf = (list: readonly PricedGap[]) =>
	list.reduce((sum, { judged }) => sum + judged.pair.impact, 0);

/** Effort, number, impact: the cost of the cheapest set for every number of points, one gap after the other. */
function naively(list: readonly PricedGap[], reach: number): readonly (readonly number[])[] {
	const costs: (readonly number[])[] = Array.from({ length: reach + 1 }, (_, t) =>
		t === 0 ? [0, 0, 0] : [Infinity, Infinity, Infinity]
	);
	for (const { gain, effort, judged } of list) {
		for (let t = reach; t > 0; t--) {
			const [e = 0, n = 0, i = 0] = costs[Math.max(0, t - gain)] ?? [];
			const made = [e + effort, n + 1, i - judged.pair.impact];
			if (isLess(made, costs[t] ?? [])) costs[t] = made;
		}
	}
	return costs;
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
	const place = a.findIndex((value, i) => value !== b[i]);
	return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
}

const classed = (list: readonly PricedGap[]) => classesOf(list, scaleOf(list));
const tableOf = (classes: readonly GapClass[], reach: number, kept?: number) =>
	runAtOnce(coverSteps(classes, reach, kept));

describe('the table of a layer', () => {
	it('chooses for every number of points a set that costs what the naive table says', () => {
		fc.assert(
			fc.property(gaps, (list) => {
				const reach = total(list);
				const costs = naively(list, reach);
				const { choose } = tableOf(classed(list), reach);
				for (let points = 0; points <= reach; points += 5) {
					const chosen = choose(points);
					expect(total(chosen)).toBeGreaterThanOrEqual(points);
					expect(new Set(chosen).size).toBe(chosen.length);
					expect([effortOf(chosen), chosen.length, 0 - impactOf(chosen)]).toEqual(costs[points]);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('chooses the same when it keeps only stages of itself', () => {
		fc.assert(
			fc.property(gaps, fc.nat(100), (list, share) => {
				const reach = total(list);
				const points = Math.floor((reach * share) / 100);
				const [whole, stages] = [classed(list), classed(list)].map((classes, i) =>
					tableOf(classes, reach, i === 0 ? undefined : 0).choose(points)
				);
				expect(stages).toEqual(whole);
			}),
			{ numRuns: 60 }
		);
	});

	it('chooses the same when the clear cases are settled before', () => {
		let settledSome = 0;
		fc.assert(
			fc.property(gaps, fc.nat(100), (list, share) => {
				const points = Math.floor((total(list) * share) / 100);
				const core = coreOf(classed(list), points);
				const rest = tableOf(core.classes, core.points).choose(core.points);
				const whole = tableOf(classed(list), points).choose(points);
				const chosen = new Set([...core.settled, ...rest]);
				expect(chosen).toEqual(new Set(whole));
				if (core.settled.length > 0) settledSome++;
			}),
			{ numRuns: 200 }
		);
		expect(settledSome).toBeGreaterThan(20);
	});
});
