import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestWithin } from '#lib/domain/improvement/best-within.ts';
import { improvementPlan } from '#lib/domain/improvement/improvement-plan.ts';
import { grades, type Grade } from '#lib/domain/scoring/grade.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { arbitraryPlannedCity, type PlannedCity } from '../../support/arbitrary-planned-city.ts';
import {
	answered,
	budgetPreference,
	compareCost,
	compareLists,
	everySet,
	oracleGaps,
	preference
} from '../../support/oracle-plan.ts';

const runs = { numRuns: 250 };
const judge = (city: PlannedCity) => ({ ...city, score: score(city.checklist, city.assessment) });
const rankOf = (grade: Grade | null): number => (grade === null ? 9 : grades.indexOf(grade));
const keysOf = (items: readonly { component: string; control: string }[]) =>
	items.map(({ component, control }) => `${component} ${control}`);
const tractable = arbitraryPlannedCity.filter((city) => oracleGaps(city).length <= 9);

describe('improvementPlan, for any small city', () => {
	it('proposes the one cheapest set for every grade: no set of all sets is better', () => {
		let tied = 0;
		fc.assert(
			fc.property(tractable, (city) => {
				const sets = everySet(city);
				for (const way of improvementPlan(judge(city)).ways) {
					if (!way.possible) continue;
					const best = sets
						.filter(({ grade }) => rankOf(grade) <= rankOf(way.to))
						.toSorted(
							(a, b) => compareCost(a, b) || compareLists(preference(city, a), preference(city, b))
						);
					const [first, second] = best;
					if (first === undefined) throw new Error('no set reaches the grade');
					expect(keysOf(way.items)).toEqual(keysOf(first.items));
					expect(way.effort).toBe(first.effort);
					if (second && compareCost(first, second) === 0) tied++;
				}
			}),
			runs
		);
		expect(tied).toBeGreaterThan(4);
	});

	it('promises what the real scoring gives when the set is closed', () => {
		fc.assert(
			fc.property(arbitraryPlannedCity, (city) => {
				for (const way of improvementPlan(judge(city)).ways) {
					if (!way.possible) continue;
					const { overall } = score(city.checklist, answered(city, way.items));
					expect(rankOf(overall.grade)).toBeLessThanOrEqual(rankOf(way.to));
					expect(way.after).toMatchObject({ grade: overall.grade, percent: overall.percent });
				}
			}),
			runs
		);
	});
});

describe('bestWithin, for any small city', () => {
	it('gives the highest grade, then the most points, then the least cost of all sets', () => {
		let compared = 0;
		fc.assert(
			fc.property(tractable, fc.nat({ max: 30 }), (city, budget) => {
				const judged = judge(city);
				const plan = bestWithin(judged, budget);
				const isRated = plan.missing.length === 0;
				const rank = (grade: Grade | null) => (isRated ? rankOf(grade) : 0);
				const [best] = everySet(city)
					.filter(({ effort }) => effort <= budget)
					.toSorted(
						(a, b) =>
							rank(a.grade) - rank(b.grade) ||
							b.points - a.points ||
							compareCost(a, b) ||
							compareLists(budgetPreference(city, a), budgetPreference(city, b))
					);
				if (best === undefined) throw new Error('not even the empty set');
				expect(keysOf(plan.items)).toEqual(keysOf(best.items));
				expect(plan.effort).toBe(best.effort);
				if (isRated) expect(plan.after.grade).toBe(best.grade);
				if (best.items.length > 1) compared++;
			}),
			runs
		);
		expect(compared).toBeGreaterThan(20);
	});
});
