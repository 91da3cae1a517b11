import { columnLetters, parseCellRange, type CellRange } from './cell-reference.ts';
import { firstIndexFrom } from './first-index-from.ts';
import type { SheetRow } from './workbook.ts';

/**
 * Merged ranges as they are seen when rows and columns of theirs are left out: each begins at the first
 * row and column of it that is there, and ends at the last. Those of one cell are merged no longer.
 */
export function trimMergedCells(
	ranges: readonly string[],
	rows: readonly SheetRow[],
	columnsLeftOut: ReadonlySet<number>
): readonly string[] {
	return ranges.flatMap((written) => {
		const range = parseCellRange(written);
		if (range === undefined) return [];
		const top = rows[firstIndexFrom(rows, range.top)]?.number ?? Infinity;
		const bottom = rows[firstIndexFrom(rows, range.bottom + 1) - 1]?.number ?? 0;
		const { left, right } = narrowed(range, columnsLeftOut);
		if (top > bottom || left > right || (top === bottom && left === right)) return [];
		return [`${columnLetters(left)}${String(top)}:${columnLetters(right)}${String(bottom)}`];
	});
}

function narrowed({ left, right }: CellRange, columnsLeftOut: ReadonlySet<number>) {
	let [first, last] = [left, right];
	while (first <= last && columnsLeftOut.has(first)) first += 1;
	while (last >= first && columnsLeftOut.has(last)) last -= 1;
	return { left: first, right: last };
}
