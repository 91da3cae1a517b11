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

const runs = { numRuns: 150 };
const judge = (city: PlannedCity) => ({ ...city, score: score(city.checklist, city.assessment) });
const rankOf = (grade: Grade | null): number => (grade === null ? 9 : grades.indexOf(grade));
const keysOf = (items: readonly { component: string; control: string }[]) =>
	items.map(({ component, control }) => `${component} ${control}`);
const tractable = arbitraryPlannedCity.filter((city) => oracleGaps(city).length <= 8);

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

describe('plans, for any small city', () => {
	it('spend no less well when there is more to spend', () => {
		fc.assert(
			fc.property(
				arbitraryPlannedCity,
				fc.nat({ max: 30 }),
				fc.nat({ max: 9 }),
				(city, less, more) => {
					const judged = judge(city);
					const [small, large] = [bestWithin(judged, less), bestWithin(judged, less + more)];
					const points = ({ items }: typeof small) =>
						items.reduce((sum, { gain }) => sum + gain, 0);
					expect(small.effort).toBeLessThanOrEqual(less);
					expect(bestWithin(judged, less)).toEqual(small);
					expect(bestWithin(judge(city), less + more)).toEqual(large);
					const [before, after] = [rankOf(small.after.grade), rankOf(large.after.grade)];
					expect(after).toBeLessThanOrEqual(before);
					if (after === before) expect(points(large)).toBeGreaterThanOrEqual(points(small));
				}
			),
			runs
		);
	});

	it('do not depend on the order in which answers and pairs come', () => {
		fc.assert(
			fc.property(arbitraryPlannedCity, fc.nat({ max: 20 }), (city, budget) => {
				const answers = Object.entries(city.assessment.answers).map(
					([place, ofPlace]) =>
						[place, Object.fromEntries(Object.entries(ofPlace).reverse())] as const
				);
				const assessment = {
					...city.assessment,
					answers: Object.fromEntries(answers.reverse())
				};
				const [straight, turned] = [judge(city), judge({ ...city, assessment })];
				const pairs = turned.score.pairs.toReversed();
				const reversed = { ...turned, score: { ...turned.score, pairs } };
				expect(improvementPlan(reversed)).toEqual(improvementPlan(straight));
				expect(bestWithin(reversed, budget)).toEqual(bestWithin(straight, budget));
			}),
			runs
		);
	});

	it('cost the same however controls and components are ordered', () => {
		fc.assert(
			fc.property(arbitraryPlannedCity, fc.nat({ max: 20 }), (city, budget) => {
				const turned = {
					checklist: { ...city.checklist, controls: city.checklist.controls.toReversed() },
					assessment: {
						...city.assessment,
						components: city.assessment.components.toReversed()
					}
				};
				const costs = (one: PlannedCity) => {
					const judged = judge(one);
					const best = bestWithin(judged, budget);
					return [...improvementPlan(judged).ways, best].map(({ effort, items }) => [
						effort,
						items.length
					]);
				};
				expect(costs(turned)).toEqual(costs(city));
			}),
			runs
		);
	});

	it('propose nothing where the grade holds, and only gaps', () => {
		fc.assert(
			fc.property(arbitraryPlannedCity, (city) => {
				const judged = judge(city);
				const gaps = keysOf(oracleGaps(city));
				for (const way of improvementPlan(judged, ['C', 'B', 'A']).ways) {
					expect(gaps).toEqual(expect.arrayContaining(keysOf(way.items)));
					if (!way.possible) continue;
					const holds = rankOf(judged.score.overall.grade) <= rankOf(way.to);
					expect(way.because === 'held').toBe(holds);
					expect(way.items.length === 0).toBe(holds);
				}
			}),
			runs
		);
	});
});
