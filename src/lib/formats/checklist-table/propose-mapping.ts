import { parseCellRange } from '../spreadsheet/cell-reference.ts';
import type { SheetRow } from '../spreadsheet/workbook.ts';
import type { ChecklistColumn, ColumnMapping } from './checklist-column.ts';
import { columnOfHeading, exactFit } from './column-of-heading.ts';
import type { Table } from './table.ts';

/** How many rows from the top the headings are looked for in. */
const rowsLookedAt = 30;

type Columns = ColumnMapping['columns'];

/**
 * Finds the row of headings and what its columns are, by the words that check sheets use. Where no row
 * has two such words, or one that is all a statement needs, there is no heading row, and no column.
 */
export function proposeMapping(table: Table): ColumnMapping {
	const candidates = table.rows
		.slice(0, rowsLookedAt)
		.map((row) => ({ row, columns: columnsOf(row) }))
		.filter(({ row, columns }) => sizeOf(columns) >= 2 || row.cells.some(isStatement));
	const best = candidates.reduce<(typeof candidates)[number] | undefined>(
		(found, next) => (found && sizeOf(found.columns) >= sizeOf(next.columns) ? found : next),
		undefined
	);
	if (best === undefined) return { headerRow: 0, columns: {} };
	const last = lastHeaderRow(table, best);
	const columns = [...candidatesBelow(table, best.row, last), best.columns].reduceRight<Columns>(
		(above, below) => join(above, below),
		{}
	);
	return { headerRow: last, columns };
}

/** One column of statements is a check sheet too, where its heading says so. */
function isStatement(cell: string): boolean {
	const { column, fit = 0 } = columnOfHeading(cell) ?? {};
	return column === 'statement' && fit >= exactFit;
}

const sizeOf = (columns: Columns): number => Object.keys(columns).length;

/**
 * Each column of a checklist at the place whose heading names it best; no place is given twice. A sheet
 * of titles only (点検項目) means by the first of them what has to be true.
 */
function columnsOf({ cells }: SheetRow): Columns {
	const named = cells
		.flatMap((cell, place) => {
			const heading = columnOfHeading(cell);
			return heading === undefined ? [] : [{ ...heading, place }];
		})
		.toSorted((one, other) => other.fit - one.fit || one.place - other.place);
	const hasStatement = named.some(({ column }) => column === 'statement');
	const columns = new Map<ChecklistColumn, number>();
	for (const { column, place } of named) {
		const isStatement = column === 'title' && !hasStatement && !columns.has('statement');
		const meant = isStatement ? 'statement' : column;
		if (!columns.has(meant)) columns.set(meant, place);
	}
	return Object.fromEntries(columns);
}

/** Headings in several rows: some of those that name a column are merged down to the last of them. */
function lastHeaderRow(
	{ mergedCells }: Table,
	{ row: { number }, columns }: { readonly row: SheetRow; readonly columns: Columns }
): number {
	const places = Object.values(columns);
	const bottoms = mergedCells.flatMap((written) => {
		const range = parseCellRange(written);
		const isHeading =
			range !== undefined &&
			range.top <= number &&
			range.bottom <= number + mostRowsBelow &&
			places.some((place) => range.left <= place && place <= range.right);
		return isHeading ? [range.bottom] : [];
	});
	return Math.max(number, ...bottoms);
}

/** Headings are not taller than this below the row that names most columns. */
const mostRowsBelow = 3;

const candidatesBelow = ({ rows }: Table, { number }: SheetRow, last: number): readonly Columns[] =>
	rows.filter((row) => row.number > number && row.number <= last).map(columnsOf);

/** Columns that the upper headings name, and what the lower ones name beside them. */
function join(above: Columns, below: Columns): Columns {
	const taken = new Set(Object.values(above));
	const free = Object.entries(below).filter(([, place]) => !taken.has(place));
	return { ...Object.fromEntries(free), ...above };
}
