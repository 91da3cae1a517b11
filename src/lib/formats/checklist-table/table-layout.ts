import type { ColumnMapping } from './checklist-column.ts';
import { headerRowsUpTo } from './header-rows.ts';
import { mergedPlaces, type RangeAt } from './merged-places.ts';
import { numberMark } from './number-mark.ts';
import type { Table, TableLine } from './table.ts';

/** What is known of a table as a whole before its rows are read. */
export type TableLayout = {
	readonly mapping: ColumnMapping;
	readonly rangeAt: RangeAt;
	readonly headerRows: readonly TableLine[];
	/** The column of statements, and those to its right into which further levels of them are indented. */
	readonly statementPlaces: readonly number[];
	/** The column of numbers, and those to its right that hold further steps of them. */
	readonly idPlaces: readonly number[];
};

/** Statements are indented no deeper. */
const mostLevels = 6;
const longestMark = 12;

/** Looks at a table through a mapping. */
export function layOut(table: Table, mapping: ColumnMapping): TableLayout {
	const found = {
		mapping,
		rangeAt: mergedPlaces(table),
		headerRows: headerRowsUpTo(table, mapping.headerRow)
	};
	const { id, statement } = mapping.columns;
	return {
		...found,
		statementPlaces: statement === undefined ? [] : levelsFrom(table, found, statement),
		idPlaces: id === undefined ? [] : stepsFrom(table, found, id)
	};
}

type Found = Pick<TableLayout, 'mapping' | 'rangeAt' | 'headerRows'>;

/** Columns to the right of one that have no heading of their own and no meaning. */
function unheadedAfter({ mapping, rangeAt, headerRows }: Found, first: number): readonly number[] {
	if (headerRows.length === 0) return [];
	const mapped = new Set(Object.values(mapping.columns));
	const isOpen = (place: number) =>
		!mapped.has(place) &&
		headerRows.every(
			({ number, cells }) =>
				(cells[place] ?? '').trim() === '' || rangeAt(number, place).left <= first
		);
	const places = Array.from({ length: mostLevels - 1 }, (_, order) => first + 1 + order);
	const end = places.findIndex((place) => !isOpen(place));
	return end === -1 ? places : places.slice(0, end);
}

/** Whether a text begins in a cell. */
const isOwn = ({ rangeAt }: Found, { number, cells }: TableLine, place: number): boolean => {
	const { top, left } = rangeAt(number, place);
	return (cells[place] ?? '').trim() !== '' && top === number && left === place;
};

/**
 * A column to the right holds statements of a further level where most of its texts stand alone, with
 * nothing or a number only in the columns before.
 */
function levelsFrom(table: Table, found: Found, first: number): readonly number[] {
	const levels = [first];
	const rows = table.rows.filter(({ number }) => number > found.mapping.headerRow);
	for (const place of unheadedAfter(found, first)) {
		const filled = rows.filter((row) => isOwn(found, row, place));
		const alone = filled.filter((row) =>
			levels.every((level) => !isOwn(found, row, level) || isMark(row.cells[level]))
		);
		const isText = alone.some(({ cells }) => (cells[place] ?? '').trim().length > 4);
		if (isText && 2 * alone.length >= filled.length) levels.push(place);
	}
	return levels;
}

/** Numbers may go on in the next column: 1 in the one, (2) in the other. */
function stepsFrom(table: Table, found: Found, first: number): readonly number[] {
	const rows = table.rows.filter(({ number }) => number > found.mapping.headerRow);
	const steps = unheadedAfter(found, first).filter((place) => {
		const filled = rows.filter((row) => isOwn(found, row, place));
		return filled.length > 0 && filled.every(({ cells }) => isMark(cells[place]));
	});
	return [first, ...steps];
}

/** Whether a cell holds a number and nothing else. */
export const isMark = (cell = ''): boolean =>
	cell.trim().length <= longestMark &&
	/[^A-Za-z]|^.$/u.test(cell.trim()) &&
	numberMark(cell) !== undefined;
