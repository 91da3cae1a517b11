import type { Figures } from './figures.ts';
import { worstGrade, type Grade } from './grade.ts';

/** The worst grade of the rated layers, as long as others with applicable pairs are not rated. */
export type ProvisionalGrade = {
	readonly grade: Grade;
	/** Layers that are rated, of all that have applicable pairs. */
	readonly rated: number;
	readonly of: number;
};

/** The city's grade, final or for now; both are `null` where no layer is rated. */
export type CityGrade = {
	readonly grade: Grade | null;
	readonly provisional: ProvisionalGrade | null;
};

/**
 * The city's grade is its worst layer's, and final only when every layer that has applicable pairs is
 * rated; until then it is provisional (docs/formats/score.md).
 */
export function cityGradeOf(layers: readonly Pick<Figures, 'grade' | 'possible'>[]): CityGrade {
	const asked = layers.filter(({ possible }) => possible > 0);
	const rated = asked.filter(({ grade }) => grade !== null);
	const grade = worstGrade(rated.map((layer) => layer.grade));
	if (grade === null || rated.length === asked.length) return { grade, provisional: null };
	return { grade: null, provisional: { grade, rated: rated.length, of: asked.length } };
}

/** The grade that stands for now: the final one, else the provisional one. */
export const standingGrade = ({ grade, provisional }: CityGrade): Grade | null =>
	grade ?? provisional?.grade ?? null;
