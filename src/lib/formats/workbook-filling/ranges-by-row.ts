import type { CellRange } from '../spreadsheet/cell-reference.ts';

/** The ranges that reach into a row. */
export type RangesAt = (row: number) => readonly CellRange[];

/** Sorts ranges by the rows that were asked for, so that one need not look through all of them for each cell. */
export function rangesByRow(ranges: readonly CellRange[], wanted: ReadonlySet<number>): RangesAt {
	const rows = [...wanted].toSorted((one, other) => one - other);
	const found = new Map<number, CellRange[]>(rows.map((row) => [row, []]));
	for (const range of ranges) {
		for (let order = firstFrom(rows, range.top); order < rows.length; order++) {
			const row = rows[order] ?? 0;
			if (row > range.bottom) break;
			found.get(row)?.push(range);
		}
	}
	return (row) => found.get(row) ?? [];
}

function firstFrom(rows: readonly number[], from: number): number {
	let [low, high] = [0, rows.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((rows[middle] ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	return low;
}
