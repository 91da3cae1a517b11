import { runAtOnce } from '../primitives/pace.ts';
import type { Grade } from '../scoring/grade.ts';
import type { JudgedAssessment } from '../scoring/judged-assessment.ts';
import { gradesAbove } from './city-ways.ts';
import { combineSteps } from './combine-fronts.ts';
import type { Front } from './front.ts';
import { layerFrontSteps, type LayerFront } from './layer-front.ts';
import { layerStandings, type LayerStanding } from './layer-standing.ts';
import { planItems, type PlanItem } from './layer-ways.ts';
import { missingAnswers, type MissingAnswers } from './missing-answers.ts';
import { presentGrade, standingOf, type Standing } from './standing.ts';
import { standingAfter } from './standing-after.ts';
import { sumOf } from './sum-of.ts';

/** The best use of a budget. */
export type BudgetPlan = {
	readonly budget: number;
	/** The grade it lifts the city to; `null` where it lifts none. */
	readonly to: Grade | null;
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
	const present = presentGrade(judged.score);
	const wished = missing.length > 0 || present === null ? [] : gradesAbove(present);
	for (const to of [...wished.toReversed(), null]) {
		const items = yield* itemsWithinSteps(standings, to, budget);
		if (items === undefined) continue;
		return {
			budget,
			to,
			effort: sumOf(items, ({ effort }) => effort),
			items,
			after: standingAfter(judged.score, items),
			missing
		};
	}
	return { budget, to: null, effort: 0, items: [], after: standingOf(judged.score), missing };
}

/** The most points that bring every layer to a grade within the budget; undefined where it is too small. */
function* itemsWithinSteps(
	standings: readonly LayerStanding[],
	to: Grade | null,
	budget: number
): Generator<number, readonly PlanItem[] | undefined> {
	const fronts: LayerFront[] = [];
	for (const standing of standings) fronts.push(yield* layerFrontSteps(standing, to, budget));
	const least = fronts.map(({ front }) => front.effort[0] ?? Infinity);
	if (sumOf(least, (effort) => effort) > budget) return undefined;
	const totals: Front[] = [];
	for (const { front } of fronts.toReversed()) {
		const total = totals[0];
		totals.unshift(
			total === undefined ? front : yield* combineSteps(front, total, { unit: 1, budget })
		);
	}
	return itemsBehind(standings, fronts, totals, to);
}

/** The gaps behind the most points of all layers together, found layer by layer. */
function itemsBehind(
	standings: readonly LayerStanding[],
	fronts: readonly LayerFront[],
	totals: readonly Front[],
	to: Grade | null
): readonly PlanItem[] {
	let entry = (totals[0]?.points.length ?? 0) - 1;
	return standings.flatMap((standing, i) => {
		const [layer, origin] = [fronts[i], totals[i]?.origin];
		const own = origin === undefined ? entry : (origin.first[entry] ?? 0);
		entry = origin === undefined ? 0 : (origin.second[entry] ?? 0);
		const gaps = layer?.gapsFor(layer.front.points[own] ?? 0) ?? [];
		return planItems(standing, new Set(gaps), to);
	});
}
