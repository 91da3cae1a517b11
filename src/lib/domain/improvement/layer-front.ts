import type { Grade } from '../scoring/grade.ts';
import { coverSteps, type CoverTable } from './cover-table.ts';
import { frontOf, pick, type Front } from './front.ts';
import { classesOf } from './gap-classes.ts';
import { forcesEssentials, type LayerStanding } from './layer-standing.ts';
import { choiceFor, pointsLeft, type Choice } from './layer-ways.ts';
import type { PricedGap } from './priced-gap.ts';
import { sumOf } from './sum-of.ts';

/** What a layer can do with money: its front, and the gaps behind each number of points. */
export type LayerFront = {
	readonly front: Front;
	readonly gapsFor: (points: number) => readonly PricedGap[];
};

/** Tables for any number of points, by whether the essentials are closed anyway; kept as long as the layer. */
const tables = new WeakMap<LayerStanding, Map<boolean, CoverTable>>();

/** What is worth its cost in a layer that must reach a grade (`null`: none), within the budget. */
export function* layerFrontSteps(
	standing: LayerStanding,
	to: Grade | null,
	budget: number
): Generator<number, LayerFront> {
	const choice = choiceFor(standing, to);
	const { unit, costs, choose } = yield* wholeTableSteps(standing, choice, to);
	const base = {
		points: sumOf(choice.musts, ({ gain }) => gain),
		effort: sumOf(choice.musts, ({ effort }) => effort),
		rest: sumOf(choice.musts, ({ judged }) => standing.scale - judged.pair.impact)
	};
	const left = to === null ? 0 : pointsLeft(standing, choice, to);
	const kept = frontOf(costs, { from: Math.ceil(left / unit), budget: budget - base.effort });
	const front = {
		points: Float64Array.from(kept, (state) => state * unit + base.points),
		effort: pick(costs.effort, kept).map((effort) => effort + base.effort),
		rest: pick(costs.rest, kept).map((rest) => rest + base.rest)
	};
	return {
		front,
		gapsFor: (points) => [...choice.musts, ...choose(points - base.points)]
	};
}

function* wholeTableSteps(
	standing: LayerStanding,
	{ others }: Choice,
	to: Grade | null
): Generator<number, CoverTable> {
	const kept = tables.get(standing) ?? new Map<boolean, CoverTable>();
	tables.set(standing, kept);
	const forced = to !== null && forcesEssentials(to);
	const known = kept.get(forced);
	if (known !== undefined) return known;
	const reach = sumOf(others, ({ gain }) => gain);
	const made = yield* coverSteps(classesOf(others, standing.scale), reach);
	kept.set(forced, made);
	return made;
}
