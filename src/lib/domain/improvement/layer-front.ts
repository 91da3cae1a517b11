import { coverSteps, type CoverTable } from './cover-table.ts';
import { statesWorthTheirEffort, pick, type Front } from './front.ts';
import { classesOf, type GapClass } from './gap-classes.ts';
import { forcesEssentials, type LayerStanding, type WishedGrade } from './layer-standing.ts';
import { choiceFor, pointsLeft, type Choice } from './layer-ways.ts';
import type { PricedGap } from './priced-gap.ts';
import { sumOf } from './sum-of.ts';

/** What a layer can do with money: its front, and the gaps behind each number of points. */
export type LayerFront = {
	readonly front: Front;
	readonly gapsFor: (points: number) => readonly PricedGap[];
};

/** A table with the points it goes up to. */
type ReachingTable = { readonly reach: number; readonly table: CoverTable };

/** The widest tables so far, by whether the essentials are closed anyway; kept as long as the layer. */
const tables = new WeakMap<LayerStanding, Map<boolean, ReachingTable>>();

/** What is worth its effort in a layer that must reach a grade (`null`: none), within the budget. */
export function* layerFrontSteps(
	standing: LayerStanding,
	to: WishedGrade | null,
	budget: number
): Generator<number, LayerFront> {
	const choice = choiceFor(standing, to);
	const base = {
		points: sumOf(choice.musts, ({ gain }) => gain),
		effort: sumOf(choice.musts, ({ effort }) => effort),
		rest: sumOf(choice.musts, ({ judged }) => standing.scale - judged.pair.impact)
	};
	const [left, within] = [to === null ? 0 : pointsLeft(standing, choice, to), budget - base.effort];
	const forced = to !== null && forcesEssentials(to);
	const { unit, costs, choose } = yield* tableSteps(standing, choice, { forced, within });
	const kept = statesWorthTheirEffort(costs, { from: Math.ceil(left / unit), budget: within });
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

/** A table as wide as the budget can reach. */
function* tableSteps(
	standing: LayerStanding,
	{ others }: Choice,
	{ forced, within }: { readonly forced: boolean; readonly within: number }
): Generator<number, CoverTable> {
	const classes = classesOf(others, standing.scale);
	const reach = mostPointsWithin(classes, within);
	const kept = tables.get(standing) ?? new Map<boolean, ReachingTable>();
	tables.set(standing, kept);
	const known = kept.get(forced);
	if (known !== undefined && known.reach >= reach) return known.table;
	const table = yield* coverSteps(classes, reach);
	kept.set(forced, { reach, table });
	return table;
}

/** At least the most points that a budget brings: as many as if gaps were divisible. */
function mostPointsWithin(classes: readonly GapClass[], budget: number): number {
	const byPrice = classes.toSorted((a, b) => a.effort * b.gain - b.effort * a.gain);
	let [points, left] = [0, budget];
	for (const { gain, effort, gaps } of byPrice) {
		const whole = effort * gaps.length;
		if (whole > left) return points + Math.ceil((left / effort) * gain);
		points += gain * gaps.length;
		left -= whole;
	}
	return points;
}
