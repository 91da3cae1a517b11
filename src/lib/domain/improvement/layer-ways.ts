import { pointsShort } from '../scoring/deciding-layers.ts';
import { coreOf } from './core-of.ts';
import { coverSteps } from './cover-table.ts';
import { classesOf } from './gap-classes.ts';
import { forcesEssentials, holds, type LayerStanding, type WishedGrade } from './layer-standing.ts';
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
	readonly to: WishedGrade;
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
export function choiceFor({ gaps }: LayerStanding, to: WishedGrade | null): Choice {
	if (to === null || !forcesEssentials(to)) return { musts: [], others: gaps };
	const isMust = ({ judged }: PricedGap) => judged.pair.control.essential;
	return { musts: gaps.filter(isMust), others: gaps.filter((gap) => !isMust(gap)) };
}

/** Points that the other gaps must bring when the musts are closed. */
export const pointsLeft = (
	{ figures }: LayerStanding,
	{ musts }: Choice,
	to: WishedGrade
): number => Math.max(0, pointsShort(figures, to) - sumOf(musts, ({ gain }) => gain));

/** The cheapest way of a rated layer to each of the grades it does not hold. */
export function* layerWaysSteps(
	standing: LayerStanding,
	wished: readonly WishedGrade[]
): Generator<number, readonly FoundWay[]> {
	const ways: FoundWay[] = [];
	for (const to of wished) {
		if (!holds(standing, to)) ways.push(yield* wayOfSteps(standing, to));
	}
	return ways;
}

function* wayOfSteps(standing: LayerStanding, to: WishedGrade): Generator<number, FoundWay> {
	const choice = choiceFor(standing, to);
	const asked = pointsLeft(standing, choice, to);
	const core = coreOf(classesOf(choice.others, standing.scale), asked);
	const table = yield* coverSteps(core.classes, core.points);
	const gaps = [...choice.musts, ...core.settled, ...table.choose(core.points)];
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
	to: WishedGrade | null
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
