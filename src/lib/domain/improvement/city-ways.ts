import { grades, type Grade } from '../scoring/grade.ts';
import type { Score } from '../scoring/score.ts';
import { isAtLeast, type LayerStanding } from './layer-standing.ts';
import { layerWaysSteps, type FoundWay, type PlanItem } from './layer-ways.ts';
import { missingAnswers, type MissingAnswers } from './missing-answers.ts';
import { standingOf, type Standing } from './standing.ts';
import { standingAfter } from './standing-after.ts';
import { sumOf } from './sum-of.ts';

/** The cheapest way of the city to a grade, or why none can be promised. */
export type Way =
	| {
			readonly to: Grade;
			readonly possible: true;
			/** Nothing is to be done: the grade is held already. */
			readonly because?: 'held';
			readonly effort: number;
			readonly items: readonly PlanItem[];
			readonly after: Standing;
	  }
	| {
			readonly to: Grade;
			readonly possible: false;
			readonly because: 'not-rated';
			readonly missing: readonly MissingAnswers[];
			readonly effort: null;
			readonly items: readonly [];
			readonly after: null;
	  };

/** The grades above the present one, nearest first; all of them where there is none. */
export function gradesAbove(present: Grade | null): readonly Grade[] {
	const upwards = grades.filter((grade) => grade !== 'D').toReversed();
	return upwards.filter((grade) => present === null || !isAtLeast(present, grade));
}

/** The ways of the city to grades, each the union of its layers' ways. */
export function cityWays(
	score: Score,
	layerWays: readonly FoundWay[],
	wished: readonly Grade[]
): readonly Way[] {
	const missing = missingAnswers(score);
	return wished.map((to) => {
		const { grade } = score.overall;
		if (missing.length > 0 || grade === null) {
			return {
				...{ to, possible: false, because: 'not-rated', missing },
				...{ effort: null, items: [], after: null }
			};
		}
		if (isAtLeast(grade, to)) {
			const after = standingOf(score);
			return { to, possible: true, because: 'held', effort: 0, items: [], after };
		}
		const united = layerWays.filter(({ way }) => way.to === to);
		return { to, possible: true, ...unite(score, united) };
	});
}

function unite(score: Score, ways: readonly FoundWay[]) {
	return {
		effort: sumOf(ways, ({ way }) => way.effort),
		items: ways.flatMap(({ way }) => way.items),
		after: standingAfter(
			score,
			ways.flatMap(({ gaps }) => gaps)
		)
	};
}

/** The ways of every rated layer to the grades it does not hold, layer by layer. */
export function* allLayerWaysSteps(
	standings: readonly LayerStanding[],
	wished: readonly Grade[]
): Generator<number, readonly FoundWay[]> {
	const ways: FoundWay[] = [];
	for (const standing of standings) {
		if (standing.figures.grade === null) continue;
		ways.push(...(yield* layerWaysSteps(standing, wished)));
	}
	return ways;
}
