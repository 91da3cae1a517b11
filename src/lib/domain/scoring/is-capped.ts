import type { Figures } from './figures.ts';
import { gradeOf } from './grade.ts';

/** Whether a gap in an essential control holds the grade down; without it the percentage would earn more. */
export const isCapped = (figures: Figures): boolean => figures.grade !== gradeOf(figures, 0);
