import type { Assessment } from '../assessment/assessment.ts';
import type { Component } from '../assessment/component.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { chainLows } from './chain-lows.ts';
import { figuresOf, type Figures } from './figures.ts';
import { worstGrade } from './grade.ts';
import { groupPairs, judgeGroup, type JudgedGroup } from './judge-group.ts';
import type { JudgedPair } from './judge-pairs.ts';
import { listPairs, type Pair } from './list-pairs.ts';
import { proofsOf } from './proofs.ts';
import { addTallies } from './score-sums.ts';

/** The rules of judgement in force; a change of any result raises it. */
export const scoringVersion = 1;

export type LayerFigures = Figures & {
	readonly layer: string;
	/** The component of the layer with the lowest percent; `null` where there is none. */
	readonly weakestComponent: string | null;
};

export type ComponentFigures = Figures & {
	readonly component: string;
	readonly layer: string;
	/** Lowest `low` of the component and everything it uses. */
	readonly chain: number | null;
};

/** The whole result of an assessment: judged pairs and the figures made from them. */
export type Score = {
	readonly scoringVersion: number;
	readonly pairs: readonly JudgedPair[];
	readonly overall: Figures;
	readonly layers: readonly LayerFigures[];
	readonly components: readonly ComponentFigures[];
};

/**
 * Scores an assessment on its checklist (design §4). Handing in the pairs that are known lets a
 * change of one answer judge one component only.
 */
export function score(
	checklist: Checklist,
	assessment: Assessment,
	pairs: readonly Pair[] = listPairs(checklist, assessment)
): Score {
	const proofs = proofsOf(assessment);
	const groups = groupPairs(pairs).map((group) =>
		judgeGroup(group, assessment.answers[group.component], proofs)
	);
	const components = scoreComponents(assessment.components, groups);
	const layers = checklist.layers.map(({ id }) => scoreLayer(id, groups, components));
	const grade = worstGrade(layers.map((layer) => layer.grade));
	const overall = { ...figuresOfGroups(groups), grade };
	const judged = new Array<JudgedPair>().concat(...groups.map((group) => group.pairs));
	return { scoringVersion, pairs: judged, overall, layers, components };
}

const figuresOfGroups = (groups: readonly JudgedGroup[]): Figures =>
	figuresOf(addTallies(groups.map(({ tally }) => tally)));

function scoreComponents(
	components: readonly Component[],
	groups: readonly JudgedGroup[]
): readonly ComponentFigures[] {
	const groupOf = new Map(groups.map((group) => [group.component, group]));
	const figures = components.map(({ id, layer }) => {
		const group = groupOf.get(id);
		return { ...figuresOfGroups(group ? [group] : []), component: id, layer };
	});
	const lows = new Map(figures.map(({ component, low }) => [component, low]));
	const chains = chainLows(components, lows);
	return figures.map((own) => ({ ...own, chain: chains.get(own.component) ?? null }));
}

function scoreLayer(
	layer: string,
	groups: readonly JudgedGroup[],
	components: readonly ComponentFigures[]
): LayerFigures {
	return {
		...figuresOfGroups(groups.filter((group) => group.layer === layer)),
		layer,
		weakestComponent: weakestOf(components.filter((component) => component.layer === layer))
	};
}

function weakestOf(components: readonly ComponentFigures[]): string | null {
	const rated = components.filter(({ percent }) => percent !== null);
	const first = rated[0];
	if (first === undefined) return null;
	return rated.reduce((weakest, next) => (isWeaker(next, weakest) ? next : weakest), first)
		.component;
}

/** Lower percent, then lower `low`, then id: fractions, so that neither rounding nor order decides. */
function isWeaker(a: ComponentFigures, b: ComponentFigures): boolean {
	const difference =
		a.earned * b.answeredPossible - b.earned * a.answeredPossible ||
		a.earned * b.possible - b.earned * a.possible;
	return difference < 0 || (difference === 0 && a.component < b.component);
}
