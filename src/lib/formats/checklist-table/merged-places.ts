import { parseCellRange, type CellRange } from '../spreadsheet/cell-reference.ts';
import { firstIndexFrom } from '../spreadsheet/first-index-from.ts';
import type { Table } from './table.ts';

/** The cells that stand for one in a sheet: a merged range, or the cell alone. */
export type RangeAt = (row: number, column: number) => CellRange;

/** Looks up the merged cells of a table by the rows they cover. */
export function mergedPlaces({ rows, mergedCells }: Table): RangeAt {
	const byRow = new Map<number, CellRange[]>();
	for (const written of mergedCells) {
		const range = parseCellRange(written);
		if (range === undefined) continue;
		const [from, to] = [firstIndexFrom(rows, range.top), firstIndexFrom(rows, range.bottom + 1)];
		for (const { number } of rows.slice(from, to)) {
			const ranges = byRow.get(number);
			if (ranges === undefined) byRow.set(number, [range]);
			else ranges.push(range);
		}
	}
	return (row, column) =>
		byRow.get(row)?.find(({ left, right }) => left <= column && column <= right) ?? {
			top: row,
			bottom: row,
			left: column,
			right: column
		};
}
