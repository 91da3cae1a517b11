import type { CellPlace, CellRange } from '../spreadsheet/cell-reference.ts';

/** Whether a cell lies in a range. */
export const isIn = (
	{ row, column }: CellPlace,
	{ top, left, bottom, right }: CellRange
): boolean => top <= row && row <= bottom && left <= column && column <= right;
