import type { Grade } from '../scoring/grade.ts';
import type { Score } from '../scoring/score.ts';
import { isAtLeast, type LayerStanding, type WishedGrade } from './layer-standing.ts';
import { layerWaysSteps, type FoundWay, type PlanItem } from './layer-ways.ts';
import { missingAnswers, type MissingAnswers } from './missing-answers.ts';
import type { Standing } from './standing.ts';
import { standingAfter } from './standing-after.ts';
import { sumOf } from './sum-of.ts';

/** What closing some gaps takes and comes to. */
export type RatedWay = {
	readonly effort: number;
	readonly items: readonly PlanItem[];
	readonly after: Standing;
};

/** The cheapest way of the city to a grade, or why none can be promised. */
export type Way =
	| (RatedWay & {
			readonly to: WishedGrade;
			readonly possible: true;
			/** Nothing is to be done: the grade is held already. */
			readonly because?: 'held';
	  })
	| {
			readonly to: WishedGrade;
			readonly possible: false;
			readonly because: 'not-rated';
			readonly missing: readonly MissingAnswers[];
			readonly effort: null;
			readonly items: readonly [];
			readonly after: null;
			/** What the layers that are rated would take, and leave the city at for now; a promise of no grade. */
			readonly ofRated: RatedWay;
	  };

/** The grades above the present one, nearest first; all of them where there is none. */
export function gradesAbove(present: Grade | null): readonly WishedGrade[] {
	const upwards = ['C', 'B', 'A'] as const;
	return upwards.filter((grade) => present === null || !isAtLeast(present, grade));
}

/** The ways of the city to grades, each the union of its layers' ways. */
export function cityWays(
	score: Score,
	layerWays: readonly FoundWay[],
	wished: readonly WishedGrade[]
): readonly Way[] {
	const missing = missingAnswers(score);
	return wished.map((to) => {
		const { grade } = score.overall;
		const united = unite(
			score,
			layerWays.filter(({ way }) => way.to === to)
		);
		if (grade === null) {
			return {
				...{ to, possible: false, because: 'not-rated', missing },
				...{ effort: null, items: [], after: null, ofRated: united }
			};
		}
		return { to, possible: true, ...(isAtLeast(grade, to) && { because: 'held' }), ...united };
	});
}

function unite(score: Score, ways: readonly FoundWay[]): RatedWay {
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
	wished: readonly WishedGrade[]
): Generator<number, readonly FoundWay[]> {
	const ways: FoundWay[] = [];
	for (const standing of standings) {
		if (standing.figures.grade === null) continue;
		ways.push(...(yield* layerWaysSteps(standing, wished)));
	}
	return ways;
}
