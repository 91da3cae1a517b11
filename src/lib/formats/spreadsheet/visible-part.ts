import { isStruckRow, placesFromAbove } from './struck-rows.ts';
import { trimMergedCells } from './trim-merged-cells.ts';
import type { Sheet, SheetRow } from './workbook.ts';

/** What of a sheet is taken although a person does not see it there, or sees it struck through. */
export type PartChoice = {
	readonly hiddenRows: boolean;
	readonly hiddenColumns: boolean;
	readonly struck: boolean;
};

/** What is on show and not struck through, and nothing else. */
export const onlyVisible: PartChoice = { hiddenRows: false, hiddenColumns: false, struck: false };

/** A row that is left out, and its longest text. */
export type LeftOutRow = { readonly row: number; readonly text: string };
/** A cell, column A being 0. */
export type LeftOutCell = { readonly row: number; readonly column: number; readonly text: string };

/** What of a sheet is not in a part of it: only what has a text. */
export type LeftOut = {
	readonly hiddenRows: readonly LeftOutRow[];
	/** Columns with their first text, at its row. */
	readonly hiddenColumns: readonly LeftOutCell[];
	/** Rows that are left out because what they say is struck through. */
	readonly struckRows: readonly LeftOutRow[];
	/** Cells struck through in rows that stay. */
	readonly struckCells: readonly LeftOutCell[];
	/** Cells in which a part was struck through, with what is left of their text; no choice takes that part. */
	readonly partlyStruck: readonly LeftOutCell[];
};

/** A part of a sheet, and what of the sheet is not in it. */
export type SheetPart = { readonly sheet: Sheet; readonly left: LeftOut };

/**
 * The chosen part of a sheet. Rows keep their numbers and columns their places: the cells of a column
 * that is left out are empty. A row is struck through if its cell at `statement` is; where it has no text
 * there, or nobody knows the place, if most of its letters are. Struck cells of other rows become empty.
 */
export function visiblePart(sheet: Sheet, choice: PartChoice, statement?: number): SheetPart {
	const columns = new Set(choice.hiddenColumns ? [] : sheet.hiddenColumns);
	const narrow = sheet.rows.map((row) => withoutCells(row, columns)).filter(hasText);
	const isShown = ({ isHidden }: SheetRow) => choice.hiddenRows || !isHidden;
	const shown = narrow.filter(isShown);
	const fromAbove = placesFromAbove({ rows: shown, mergedCells: sheet.mergedCells });
	const isStruck = (row: SheetRow) => !choice.struck && isStruckRow(row, fromAbove(row), statement);
	const struck = new Set(shown.filter(isStruck));
	const live = shown.filter((row) => !struck.has(row));
	const rows = choice.struck
		? live
		: live.map((row) => withoutCells(row, new Set(row.struck))).filter(hasText);
	return {
		sheet: { ...sheet, rows, mergedCells: trimMergedCells(sheet.mergedCells, rows, columns) },
		left: {
			hiddenRows: narrow.filter((row) => !isShown(row)).map(leftOutRow),
			hiddenColumns: [...columns].flatMap((column) => firstText(sheet.rows, column)),
			struckRows: [...struck].map(leftOutRow),
			struckCells: choice.struck ? [] : live.flatMap((row) => cellsAt(row, row.struck)),
			partlyStruck: live.flatMap((row) => cellsAt(row, row.partlyStruck))
		}
	};
}

const hasText = ({ cells }: SheetRow): boolean => cells.length > 0;

function withoutCells(row: SheetRow, places: ReadonlySet<number>): SheetRow {
	if (places.size === 0) return row;
	const emptied = row.cells.map((cell, place) => (places.has(place) ? '' : cell));
	const end = emptied.findLastIndex((cell) => cell !== '') + 1;
	const remains = (place: number) => !places.has(place);
	return {
		...row,
		cells: emptied.slice(0, end),
		struck: row.struck.filter(remains),
		partlyStruck: row.partlyStruck.filter(remains)
	};
}

const leftOutRow = ({ number, cells }: SheetRow): LeftOutRow => ({
	row: number,
	text: cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '')
});

function firstText(rows: readonly SheetRow[], column: number): readonly LeftOutCell[] {
	const row = rows.find(({ cells }) => (cells[column] ?? '') !== '');
	return row === undefined ? [] : cellsAt(row, [column]);
}

const cellsAt = (row: SheetRow, places: readonly number[]): readonly LeftOutCell[] =>
	places.map((column) => ({ row: row.number, column, text: row.cells[column] ?? '' }));
