/** A place in a sheet: `row` from 1 as people count, `column` from 0. */
export type CellPlace = { readonly row: number; readonly column: number };

/** The cells of a rectangle, its edges included. */
export type CellRange = {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
};

const lastRow = 1_048_576;
const lastColumn = 16_383;

/** The place a reference such as `B12` names; undefined where no sheet has it (the last one is `XFD1048576`). */
export function parseCellReference(text: string): CellPlace | undefined {
	const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text) ?? [];
	if (letters === undefined || digits === undefined) return undefined;
	const column =
		Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
	const row = Number(digits);
	return row > lastRow || column > lastColumn ? undefined : { row, column };
}

/** The rectangle a range such as `A2:A9` names, or a single cell; undefined where it is none. */
export function parseCellRange(text: string): CellRange | undefined {
	const [first = '', last = first, ...more] = text.split(':');
	const [start, end] = [parseCellReference(first), parseCellReference(last)];
	if (start === undefined || end === undefined || more.length > 0) return undefined;
	const range = { top: start.row, left: start.column, bottom: end.row, right: end.column };
	return range.top > range.bottom || range.left > range.right ? undefined : range;
}

/** The letters of a column, `0` as `A` and `26` as `AA`. */
export function columnLetters(column: number): string {
	const letter = String.fromCharCode(65 + (column % 26));
	return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Whether a number names a row that a sheet can have. */
export const isRowNumber = (row: number): boolean =>
	Number.isInteger(row) && row >= 1 && row <= lastRow;

export const isColumnPlace = (column: number): boolean => column <= lastColumn;
