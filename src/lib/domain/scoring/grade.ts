import type { ScoreSums } from './score-sums.ts';

/** From best to worst. */
export const grades = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof grades)[number];

/** Lowest percentage of each grade above D, and the coverage below which nothing is rated (docs/formats/score.md). */
export const gradeThresholds = { A: 90, B: 75, C: 50 } as const;
export const leastCoverage = 80;

/**
 * The grade of a set of pairs, compared in integers. One essential control answered below `met`
 * caps it at C. `null`: not rated, because too little is answered.
 */
export function gradeOf(sums: ScoreSums, essentialGaps: number): Grade | null {
	const { earned, answeredPossible, possible } = sums;
	if (answeredPossible === 0 || 100 * answeredPossible < leastCoverage * possible) return null;
	const reaches = (percent: number) => 100 * earned >= percent * answeredPossible;
	if (!reaches(gradeThresholds.C)) return 'D';
	if (!reaches(gradeThresholds.B) || essentialGaps > 0) return 'C';
	return reaches(gradeThresholds.A) ? 'A' : 'B';
}

/** The worst of the rated ones; `null` when none is rated. */
export function worstGrade(all: readonly (Grade | null)[]): Grade | null {
	return grades.findLast((grade) => all.includes(grade)) ?? null;
}

/** The grade above; `null` above A. */
export const nextGrade = (grade: Grade): Exclude<Grade, 'D'> | null => gradesAbove[grade];

const gradesAbove: Readonly<Record<Grade, Exclude<Grade, 'D'> | null>> = {
	D: 'C',
	C: 'B',
	B: 'A',
	A: null
};
