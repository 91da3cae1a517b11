import { checklistColumns, type ChecklistColumn } from './checklist-column.ts';
import { isMark, type TableLayout } from './table-layout.ts';
import type { TableLine } from './table.ts';

/** One row of a table as a mapping sees it. */
export type RowCells = {
	readonly number: number;
	/** The text of each column; empty where there is none or where it belongs to a column further left. */
	readonly texts: Readonly<Record<ChecklistColumn, string>>;
	/** Columns with a text that begins in this row: the others' is that of a cell merged down. */
	readonly fresh: ReadonlySet<ChecklistColumn>;
	/** How deep the statement is indented, 0 being the column of statements itself. */
	readonly level: number;
	/** Texts that begin in this row at higher levels than the statement. */
	readonly parents: readonly { readonly level: number; readonly text: string }[];
	/** Numbers that begin in this row, from left to right. */
	readonly numbers: readonly string[];
	/** Whether the statement is that of a row above. */
	readonly hasStatementFromAbove: boolean;
	/** Whether the statement runs over more columns than its heading, as titles between rows do. */
	readonly hasWideStatement: boolean;
	/** All texts that begin in this row, those of unmapped columns too, with their places. */
	readonly all: readonly { readonly text: string; readonly place: number }[];
};

type LevelText = { readonly level: number; readonly text: string; readonly isFresh: boolean };

/** Reads a row by a mapping, knowing which of its cells are merged and which statements are indented. */
export function cellsOfRow(row: TableLine, layout: TableLayout): RowCells {
	const { number, cells } = row;
	const { rangeAt } = layout;
	const columns = textsOfColumns(row, layout);
	const levels = levelsOfRow(row, layout);
	const statement = levels.findLast(({ isFresh }) => isFresh) ?? levels.at(-1);
	const higher = levels.filter(({ level, isFresh }) => isFresh && level < (statement?.level ?? 0));
	const ids = layout.idPlaces.flatMap((place) => freshText(row, layout, place));
	const numbers = [...ids, ...higher.flatMap(({ text }) => (isMark(text) ? [text] : []))];
	const texts = { ...columns, statement: statement?.text ?? '', id: numbers.at(-1) ?? columns.id };
	const [first = 0] = layout.statementPlaces;
	return {
		number,
		texts,
		fresh: freshColumns(texts, numbers, statement?.isFresh === true, (column) =>
			isFreshAt(row, layout, column)
		),
		level: statement?.level ?? 0,
		parents: higher.filter(({ text }) => !isMark(text)),
		numbers,
		hasStatementFromAbove: statement?.isFresh === false,
		hasWideStatement: rangeAt(number, first).right > rightOfStatements(layout),
		all: cells.flatMap((_, place) => freshText(row, layout, place).map((text) => ({ text, place })))
	};
}

function textsOfColumns(
	{ number, cells }: TableLine,
	{ mapping: { headerRow, columns }, rangeAt }: TableLayout
): Record<ChecklistColumn, string> {
	const textOf = (column: ChecklistColumn): string => {
		const place = columns[column];
		if (place === undefined) return '';
		const isOwn = rangeAt(number, place).left >= rangeAt(headerRow, place).left;
		return isOwn ? cleanCell(cells[place]) : '';
	};
	return Object.fromEntries(checklistColumns.map((column) => [column, textOf(column)])) as Record<
		ChecklistColumn,
		string
	>;
}

/** The texts of a row that stand in the columns of statements. */
function levelsOfRow(
	{ number, cells }: TableLine,
	{ statementPlaces, rangeAt, mapping }: TableLayout
): readonly LevelText[] {
	const [first = 0] = statementPlaces;
	const leftmost = rangeAt(mapping.headerRow, first).left;
	return statementPlaces.flatMap((place, level) => {
		const { top, left } = rangeAt(number, place);
		const text = cleanCell(cells[place]);
		const isOwn = text !== '' && (level === 0 ? left >= leftmost : left === place);
		return isOwn ? [{ level, text, isFresh: top === number }] : [];
	});
}

function freshColumns(
	texts: RowCells['texts'],
	numbers: readonly string[],
	hasStatement: boolean,
	isFresh: (column: ChecklistColumn) => boolean
): ReadonlySet<ChecklistColumn> {
	const fresh = checklistColumns.filter((column) => {
		if (column === 'statement') return hasStatement;
		if (column === 'id') return numbers.length > 0;
		return texts[column] !== '' && isFresh(column);
	});
	return new Set(fresh);
}

const isFreshAt = (
	{ number }: TableLine,
	{ rangeAt, mapping }: TableLayout,
	column: ChecklistColumn
): boolean => rangeAt(number, mapping.columns[column] ?? 0).top === number;

/** The text that begins in a cell, if any. */
function freshText(
	{ number, cells }: TableLine,
	{ rangeAt }: TableLayout,
	place: number
): readonly string[] {
	const text = cleanCell(cells[place]);
	const { top, left } = rangeAt(number, place);
	return text !== '' && top === number && left === place ? [text] : [];
}

function rightOfStatements({ mapping, rangeAt, statementPlaces }: TableLayout): number {
	const [first = 0] = statementPlaces;
	return Math.max(rangeAt(mapping.headerRow, first).right, statementPlaces.at(-1) ?? 0);
}

const cleanCell = (text = ''): string => text.replace(/\r\n?/g, '\n').trim();
