import type { CellRange } from '../spreadsheet/cell-reference.ts';
import { firstIndexFrom } from '../spreadsheet/first-index-from.ts';

/** The ranges that reach into a row. */
export type RangesAt = (row: number) => readonly CellRange[];

/** Sorts ranges by the rows that were asked for, so that one need not look through all of them for each cell. */
export function rangesByRow(ranges: readonly CellRange[], wanted: ReadonlySet<number>): RangesAt {
	const rows = [...wanted]
		.toSorted((one, other) => one - other)
		.map((number) => ({ number, ranges: [] as CellRange[] }));
	for (const range of ranges) {
		const [first, behind] = [range.top, range.bottom + 1].map((row) => firstIndexFrom(rows, row));
		for (const row of rows.slice(first, behind)) row.ranges.push(range);
	}
	const found = new Map(rows.map((row) => [row.number, row.ranges]));
	return (row) => found.get(row) ?? [];
}
