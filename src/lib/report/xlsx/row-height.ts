import { countLines } from '../text/count-lines.ts';
import type { SheetCell, SheetColumn } from './sheet.ts';

/** Of one line, in points: the typeface of the workbook at its size, with what a program leaves around it. */
const lineHeight = 17;
/** Rows of a workbook can be no higher than 409.5 points. */
const mostLines = 24;
/** What a cell keeps free at its sides, in letters of half width. */
const margin = 1.5;
/** As far as a column is widened for a long text. */
const widest = 90;

/** The height in which a row shows its texts; programs that do not measure them keep to it. */
export const rowHeight = (cells: readonly SheetCell[], columns: readonly SheetColumn[]): number => {
	const lines = cells.map((cell, place) => {
		const column = columns[place];
		return column === undefined || column.hidden ? 1 : linesOf(cell, column.width);
	});
	return lineHeight * Math.min(mostLines, Math.max(1, ...lines));
};

/** A column wide enough that its longest text fits into the highest row, as far as that can be. */
export function withRoom(
	column: SheetColumn,
	cells: readonly (SheetCell | undefined)[]
): SheetColumn {
	if (column.hidden) return column;
	let { width } = column;
	const isTooNarrow = () =>
		cells.some((cell) => cell !== undefined && linesOf(cell, width) > mostLines);
	while (width < widest && isTooNarrow()) width += 10;
	return { ...column, width: Math.min(widest, Math.max(column.width, width)) };
}

/** The height of a row of one text that is spread over all columns. */
export const spreadHeight = (text: string, columns: readonly SheetColumn[]): number =>
	lineHeight *
	countLines(
		text,
		columns.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0) - margin
	);

/** Only wrapped texts take more than a line. */
const linesOf = (cell: SheetCell, width: number): number =>
	cell.kind === 'text' && cell.look !== 'line' && cell.look !== 'spread'
		? countLines(cell.text, width - margin)
		: 1;
