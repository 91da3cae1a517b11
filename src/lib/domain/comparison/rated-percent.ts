import type { Figures } from '../scoring/figures.ts';
import { leastCoverage } from '../scoring/grade.ts';

/**
 * The percent that can be set against that of another year or city; null where so little is answered that nothing is
 * rated: a year of one answer would rise or fall by what nobody has answered yet.
 */
export const ratedPercent = (
	figures: Pick<Figures, 'percent' | 'coverage'> | undefined
): number | null => ((figures?.coverage ?? 0) < leastCoverage ? null : (figures?.percent ?? null));
