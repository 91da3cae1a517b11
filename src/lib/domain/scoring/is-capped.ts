import type { CityGrade } from './city-grade.ts';
import type { Figures } from './figures.ts';
import { gradeOf } from './grade.ts';

/**
 * Whether a gap in an essential control holds the grade down; without it the percentage would earn more. A
 * city's grade is that of its worst layer, so nothing caps it but that.
 */
export const isCapped = (figures: Figures & Partial<CityGrade>): boolean =>
	figures.provisional === undefined && figures.grade !== gradeOf(figures, 0);
