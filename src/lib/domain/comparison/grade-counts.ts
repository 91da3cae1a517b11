import type { Grade } from '../scoring/grade.ts';
import type { CellMark, GroupKeys } from './group-row.ts';

/**
 * How many cities of a group have each grade. Counted over the cities that have an overall percentage, so that the
 * group is the same as in the measure `overall`; divided by one key at most, and never by the panel.
 */
export type GradeCounts = GroupKeys & {
	readonly n: number;
	readonly counts: GradesCounted;
};

/** Cities by grade; `not-rated` where too little is answered. */
export type GradesCounted = Readonly<Record<Grade | 'not-rated', number>>;

/** Counts of a group with what becomes of them. */
export type Marked = { readonly group: GradeCounts; readonly mark: CellMark };
