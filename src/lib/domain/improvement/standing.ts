import type { Grade } from '../scoring/grade.ts';
import type { Score } from '../scoring/score.ts';

/** Where the city stands, or would stand. */
export type Standing = {
	readonly grade: Grade | null;
	readonly percent: number | null;
};

/** Where a layer stands, or would stand. */
export type StandingOfLayer = Standing & { readonly layer: string };

/** The city's standing in a score. */
export const standingOf = ({ overall: { grade, percent } }: Score): Standing => ({
	grade,
	percent
});

/** The standing of every layer that has pairs. */
export const standingOfLayers = ({ layers }: Score): readonly StandingOfLayer[] =>
	layers
		.filter(({ possible }) => possible > 0)
		.map(({ layer, grade, percent }) => ({ layer, grade, percent }));

/** The grade that ways start from: the city's, else the one that stands for now. */
export const presentGrade = ({ overall }: Score): Grade | null => overall.grade;
