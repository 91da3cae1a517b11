import type { Grade } from '../scoring/grade.ts';
import type { Score } from '../scoring/score.ts';

/** Where the city stands, or would stand. */
export type Standing = {
	readonly grade: Grade | null;
	readonly percent: number | null;
};

/** The same with every layer that has pairs. */
export type Outlook = Standing & {
	readonly layers: readonly (Standing & { readonly layer: string })[];
};

/** The city's standing in a score. */
export const standingOf = ({ overall: { grade, percent } }: Score): Standing => ({
	grade,
	percent
});

/** The grade that ways start from: the city's, else the one that stands for now. */
export const presentGrade = ({ overall }: Score): Grade | null => overall.grade;
