import type { CellRange } from '../spreadsheet/cell-reference.ts';
import type { SheetRow } from '../spreadsheet/workbook.ts';
import { checklistColumns, type ChecklistColumn, type ColumnMapping } from './checklist-column.ts';
import type { RangeAt } from './merged-places.ts';

/** One row of a table as a mapping sees it. */
export type RowCells = {
	readonly number: number;
	/** The text of each column; empty where there is none or where it belongs to a column further left. */
	readonly texts: Readonly<Record<ChecklistColumn, string>>;
	/** Columns with a text that begins in this row: the others' is that of a cell merged down. */
	readonly fresh: ReadonlySet<ChecklistColumn>;
	/** Whether the statement is that of a row above. */
	readonly hasStatementFromAbove: boolean;
	/** Whether the statement runs over more columns than its heading, as titles between rows do. */
	readonly hasWideStatement: boolean;
	/** All texts that begin in this row, those of unmapped columns too, with their places. */
	readonly all: readonly { readonly text: string; readonly place: number }[];
};

/** Reads a row by a mapping, knowing which of its cells are merged. */
export function cellsOfRow(
	{ number, cells }: SheetRow,
	{ headerRow, columns }: ColumnMapping,
	rangeAt: RangeAt
): RowCells {
	const textOf = (column: ChecklistColumn): string => {
		const place = columns[column];
		if (place === undefined) return '';
		const isOwn = rangeAt(number, place).left >= rangeAt(headerRow, place).left;
		return isOwn ? cleanCell(cells[place]) : '';
	};
	const texts = Object.fromEntries(
		checklistColumns.map((column) => [column, textOf(column)])
	) as Record<ChecklistColumn, string>;
	const startsHere = (column: ChecklistColumn) =>
		rangeAt(number, columns[column] ?? 0).top === number;
	const fresh = checklistColumns.filter((column) => texts[column] !== '' && startsHere(column));
	const [own, headed] = [number, headerRow].map((row) => rangeAt(row, columns.statement ?? 0)) as [
		CellRange,
		CellRange
	];
	return {
		number,
		texts,
		fresh: new Set(fresh),
		hasStatementFromAbove: texts.statement !== '' && own.top < number,
		hasWideStatement: own.right > headed.right,
		all: cells.flatMap((cell, place) => {
			const text = cleanCell(cell);
			const { top, left } = rangeAt(number, place);
			return text !== '' && top === number && left === place ? [{ text, place }] : [];
		})
	};
}

const cleanCell = (text = ''): string => text.replace(/\r\n?/g, '\n').trim();
