import { runAtOnce } from '../primitives/pace.ts';
import type { JudgedAssessment } from '../scoring/judged-assessment.ts';
import { allLayerWaysSteps, gradesAbove } from './city-ways.ts';
import { combineSteps } from './combine-fronts.ts';
import type { Front } from './front.ts';
import { layerFrontSteps, type LayerFront } from './layer-front.ts';
import { layerStandings, type LayerStanding, type WishedGrade } from './layer-standing.ts';
import { planItems, type PlanItem } from './layer-ways.ts';
import type { PricedGap } from './priced-gap.ts';
import { missingAnswers, type MissingAnswers } from './missing-answers.ts';
import type { Standing } from './standing.ts';
import { standingAfter } from './standing-after.ts';
import { sumOf } from './sum-of.ts';

/** The best use of a budget. */
export type BudgetPlan = {
	readonly budget: number;
	/** The grade it lifts the city to; `null` where it lifts none. */
	readonly to: WishedGrade | null;
	readonly effort: number;
	readonly items: readonly PlanItem[];
	readonly after: Standing;
	/** Layers that are not rated: as long as there are any, no grade can be promised. */
	readonly missing: readonly MissingAnswers[];
};

/** The highest grade that a budget allows, then the most points, then the least cost. */
export const bestWithin = (judged: JudgedAssessment, budget: number): BudgetPlan =>
	runAtOnce(bestWithinSteps(judged, budget));

/** The same in steps, which tell amounts of work done. */
export function* bestWithinSteps(
	judged: JudgedAssessment,
	budget: number
): Generator<number, BudgetPlan> {
	const standings = layerStandings(judged);
	const missing = missingAnswers(judged.score);
	const present = judged.score.overall.grade;
	const wished = present === null ? [] : gradesAbove(present);
	const ways = yield* allLayerWaysSteps(standings, wished);
	const leastFor = (to: WishedGrade) =>
		sumOf(
			ways.filter(({ way }) => way.to === to),
			({ way }) => way.effort
		);
	const to = wished.findLast((grade) => leastFor(grade) <= budget) ?? null;
	const gaps = yield* gapsWithinSteps(standings, to, budget);
	const items = standings.flatMap((standing, i) => planItems(standing, gaps[i] ?? [], to));
	return {
		budget,
		to,
		effort: sumOf(items, ({ effort }) => effort),
		items,
		after: standingAfter(judged.score, gaps.flat()),
		missing
	};
}

/** By layer, the gaps that bring every layer to a grade that the budget allows, and the most points. */
function* gapsWithinSteps(
	standings: readonly LayerStanding[],
	to: WishedGrade | null,
	budget: number
): Generator<number, readonly (readonly PricedGap[])[]> {
	const fronts: LayerFront[] = [];
	for (const standing of standings) fronts.push(yield* layerFrontSteps(standing, to, budget));
	const totals: Front[] = [];
	for (const { front } of fronts.toReversed()) {
		const total = totals[0];
		totals.unshift(total === undefined ? front : yield* combineSteps(front, total, budget));
	}
	return gapsBehind(fronts, totals);
}

/** The gaps behind the most points of all layers together, found layer by layer. */
function gapsBehind(
	fronts: readonly LayerFront[],
	totals: readonly Front[]
): readonly (readonly PricedGap[])[] {
	let entry = (totals[0]?.points.length ?? 0) - 1;
	return fronts.map(({ front, gapsFor }, i) => {
		const origin = totals[i]?.origin;
		const own = origin === undefined ? entry : (origin.first[entry] ?? 0);
		entry = origin === undefined ? 0 : (origin.second[entry] ?? 0);
		return gapsFor(front.points[own] ?? 0);
	});
}
