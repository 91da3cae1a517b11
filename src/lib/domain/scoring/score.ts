import type { Assessment } from '../assessment/assessment.ts';
import type { Component } from '../assessment/component.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { componentLayerOf } from '../checklist/component-layers.ts';
import { chainLows } from './chain-lows.ts';
import { cityGradeOf, type CityGrade } from './city-grade.ts';
import { decidingLayers, type DecidingLayer } from './deciding-layers.ts';
import { figuresWith, type Figures } from './figures.ts';
import { groupPairs, judgeGroup, type JudgedGroup } from './judge-group.ts';
import type { JudgedPair } from './judge-pairs.ts';
import { listPairs, type Pair } from './list-pairs.ts';
import { proofsAnew, proofsOf } from './proofs.ts';
import { addTallies, type Tally } from './score-sums.ts';

/** The rules of judgement in force; a change of any result raises it. */
export const scoringVersion = 2;

/** How the whole city stands; its percent is over all pairs, its grade the worst of its layers. */
export type CityFigures = Figures &
	CityGrade & {
		/** The layers that set the grade, and what holds each. */
		readonly deciding: readonly DecidingLayer[];
	};

export type LayerFigures = Figures & {
	readonly layer: string;
	/** The component with the lowest percent in this layer; `null` where there is none. */
	readonly weakestComponent: string | null;
};

/** How one component stands in one layer: its figures over that layer's pairs alone. */
export type PartFigures = Figures & { readonly component: string; readonly layer: string };

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
	readonly overall: CityFigures;
	readonly layers: readonly LayerFigures[];
	readonly components: readonly ComponentFigures[];
	/** Components by layer, in the order of both. A component may answer several layers. */
	readonly parts: readonly PartFigures[];
};

/**
 * Scores an assessment on its checklist (docs/formats/score.md). Handing in the pairs that are known lets a
 * change of one answer judge one component only.
 */
export const score = (
	checklist: Checklist,
	assessment: Assessment,
	pairs: readonly Pair[] = listPairs(checklist, assessment)
): Score => {
	const proofs = proofsOf(assessment);
	return scoreGroups(
		checklist,
		assessment,
		groupPairs(pairs).map((group) => judgeGroup(group, assessment.answers[group.component], proofs))
	);
};

/** The same for one of many assessments that are scored once: nothing of it is remembered for a change. */
export const scoreOnce = (checklist: Checklist, assessment: Assessment): Score => {
	const proofs = proofsAnew(assessment);
	return scoreGroups(
		checklist,
		assessment,
		groupPairs
			.anew(listPairs(checklist, assessment))
			.map((group) => judgeGroup.anew(group, assessment.answers[group.component], proofs))
	);
};

function scoreGroups(
	checklist: Checklist,
	assessment: Assessment,
	groups: readonly JudgedGroup[]
): Score {
	const components = scoreComponents(assessment.components, groups);
	const parts = scoreParts(checklist, assessment.components, groups);
	const layers = checklist.layers.map(({ id }) => scoreLayer(id, groups, parts));
	const judged = new Array<JudgedPair>().concat(...groups.map((group) => group.pairs));
	const city = cityGradeOf(layers);
	const overall = figuresWith(tallyGroups(groups), {
		...city,
		deciding: decidingLayers(city, layers, judged)
	});
	return { scoringVersion, pairs: judged, overall, layers, components, parts };
}

const tallyGroups = (groups: readonly JudgedGroup[]): Tally =>
	addTallies(groups.map(({ tally }) => tally));

function scoreComponents(
	components: readonly Component[],
	groups: readonly JudgedGroup[]
): readonly ComponentFigures[] {
	const groupsOf = new Map<string, JudgedGroup[]>(components.map(({ id }) => [id, []]));
	for (const group of groups) groupsOf.get(group.component)?.push(group);
	const figures = components.map(({ id, layer }) =>
		figuresWith(tallyGroups(groupsOf.get(id) ?? []), { component: id, layer })
	);
	const lows = new Map(figures.map(({ component, low }) => [component, low]));
	const chains = chainLows(components, lows);
	return figures.map((own) => Object.assign(own, { chain: chains.get(own.component) ?? null }));
}

/** A part for every component that can answer a layer, also where nothing applies to it. */
function scoreParts(
	{ layers }: Checklist,
	components: readonly Component[],
	groups: readonly JudgedGroup[]
): readonly PartFigures[] {
	const groupOf = new Map(groups.map((group) => [`${group.component}\n${group.layer}`, group]));
	return layers.flatMap((layer) =>
		components
			.filter((component) => component.layer === componentLayerOf(layer))
			.map(({ id }) => {
				const group = groupOf.get(`${id}\n${layer.id}`);
				return figuresWith(tallyGroups(group ? [group] : []), { component: id, layer: layer.id });
			})
	);
}

function scoreLayer(
	layer: string,
	groups: readonly JudgedGroup[],
	parts: readonly PartFigures[]
): LayerFigures {
	return figuresWith(tallyGroups(groups.filter((group) => group.layer === layer)), {
		layer,
		weakestComponent: weakestOf(parts.filter((part) => part.layer === layer))
	});
}

function weakestOf(components: readonly PartFigures[]): string | null {
	const rated = components.filter(({ percent }) => percent !== null);
	const first = rated[0];
	if (first === undefined) return null;
	return rated.reduce((weakest, next) => (isWeaker(next, weakest) ? next : weakest), first)
		.component;
}

/** Lower percent, then lower `low`, then id: fractions, so that neither rounding nor order decides. */
function isWeaker(a: PartFigures, b: PartFigures): boolean {
	const difference =
		a.earned * b.answeredPossible - b.earned * a.answeredPossible ||
		a.earned * b.possible - b.earned * a.possible;
	return difference < 0 || (difference === 0 && a.component < b.component);
}
