import type { Grade } from '../scoring/grade.ts';
import { coverSteps, type CoverTable } from './cover-table.ts';
import { classesOf } from './gap-classes.ts';
import { forcesEssentials, holds, pointsShort, type LayerStanding } from './layer-standing.ts';
import type { PricedGap } from './priced-gap.ts';
import { sumOf } from './sum-of.ts';

/** A gap that is to be closed, and what for. */
export type PlanItem = {
	readonly component: string;
	readonly control: string;
	readonly layer: string;
	readonly effort: number;
	readonly gain: number;
	/** An essential control caps the grade at C until it is met; the others bring points. */
	readonly why: 'points' | 'essential';
};

/** The cheapest way of one layer to a grade. */
export type LayerWay = {
	readonly layer: string;
	readonly to: Grade;
	/** Points short of the grade's threshold. */
	readonly short: number;
	readonly effort: number;
	/** In the order of the checklist. */
	readonly items: readonly PlanItem[];
};

/** A way with the gaps behind its items. */
export type FoundWay = { readonly way: LayerWay; readonly gaps: readonly PricedGap[] };

/** What must be closed for a grade, whatever it costs, and what may be. */
export type Choice = {
	readonly musts: readonly PricedGap[];
	readonly others: readonly PricedGap[];
};

/** The gaps of a layer for a grade: its essential ones must all go for what the cap keeps away. */
export function choiceFor({ gaps }: LayerStanding, to: Grade | null): Choice {
	if (to === null || !forcesEssentials(to)) return { musts: [], others: gaps };
	const isMust = ({ judged }: PricedGap) => judged.pair.control.essential;
	return { musts: gaps.filter(isMust), others: gaps.filter((gap) => !isMust(gap)) };
}

/** Points that the other gaps must bring when the musts are closed. */
export const pointsLeft = ({ figures }: LayerStanding, { musts }: Choice, to: Grade): number =>
	Math.max(0, pointsShort(figures, to) - sumOf(musts, ({ gain }) => gain));

/** The cheapest way of a rated layer to each of the grades it does not hold. */
export function* layerWaysSteps(
	standing: LayerStanding,
	wished: readonly Grade[]
): Generator<number, readonly FoundWay[]> {
	const asked = wished.filter((to) => !holds(standing, to));
	const ways: FoundWay[] = [];
	for (const group of [
		asked.filter((to) => !forcesEssentials(to)),
		asked.filter(forcesEssentials)
	]) {
		const [first] = group;
		if (first === undefined) continue;
		const choice = choiceFor(standing, first);
		const reach = Math.max(...group.map((to) => pointsLeft(standing, choice, to)));
		const table = yield* coverSteps(classesOf(choice.others, standing.scale), reach);
		ways.push(...group.map((to) => wayOf(standing, choice, table, to)));
	}
	return ways;
}

function wayOf(standing: LayerStanding, choice: Choice, table: CoverTable, to: Grade): FoundWay {
	const gaps = [...choice.musts, ...table.choose(pointsLeft(standing, choice, to))];
	const way = {
		layer: standing.figures.layer,
		to,
		short: pointsShort(standing.figures, to),
		effort: sumOf(gaps, ({ effort }) => effort),
		items: planItems(standing, gaps, to)
	};
	return { way, gaps };
}

/** The chosen gaps of a layer as items, in the order of the checklist. */
export function planItems(
	{ gaps }: LayerStanding,
	chosen: readonly PricedGap[],
	to: Grade | null
): readonly PlanItem[] {
	const isChosen = new Set(chosen);
	return gaps
		.filter((gap) => isChosen.has(gap))
		.map(({ judged: { pair }, effort, gain }) => ({
			component: pair.component,
			control: pair.control.id,
			layer: pair.control.layer,
			effort,
			gain,
			why: to !== null && forcesEssentials(to) && pair.control.essential ? 'essential' : 'points'
		}));
}
