import { parseCellRange } from './cell-reference.ts';
import { firstIndexFrom } from './first-index-from.ts';
import type { Sheet, SheetRow } from './workbook.ts';

/**
 * Whether what a row says is struck through: its statement, where it has one, or most of its letters. What
 * goes on from the row above counts only where it is struck through.
 */
export function isStruckRow(
	{ cells, struck }: SheetRow,
	fromAbove: ReadonlySet<number>,
	statement: number | undefined
): boolean {
	if (struck.length === 0) return false;
	if (statement !== undefined && (cells[statement] ?? '') !== '') return struck.includes(statement);
	const lettersOf = (wanted: (place: number) => boolean) =>
		cells.reduce((sum, cell, place) => sum + (wanted(place) ? cell.length : 0), 0);
	const gone = new Set(struck);
	const live = lettersOf((place) => !gone.has(place) && !fromAbove.has(place));
	return lettersOf((place) => gone.has(place)) >= live;
}

const none: ReadonlySet<number> = new Set();

/** Looks up in which places the cells of a row are merged with those above, for rows with struck cells. */
export function placesFromAbove({
	rows,
	mergedCells
}: Pick<Sheet, 'rows' | 'mergedCells'>): (row: SheetRow) => ReadonlySet<number> {
	const byRow = new Map<number, Set<number>>();
	for (const written of rows.some(({ struck }) => struck.length > 0) ? mergedCells : []) {
		const range = parseCellRange(written);
		if (range === undefined) continue;
		const [from, to] = [range.top + 1, range.bottom + 1].map((row) => firstIndexFrom(rows, row));
		for (const { number, struck, cells } of rows.slice(from, to)) {
			if (struck.length === 0) continue;
			const places = byRow.get(number) ?? new Set();
			byRow.set(number, places);
			for (let place = range.left; place <= range.right && place < cells.length; place++) {
				places.add(place);
			}
		}
	}
	return ({ number }) => byRow.get(number) ?? none;
}
