import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { parseCellRange, type CellRange } from './cell-reference.ts';
import { firstIndexFrom } from './first-index-from.ts';
import type { CellProblem } from './spreadsheet-error.ts';
import type { SheetRow } from './workbook.ts';

type Filled = { readonly rows: readonly SheetRow[]; readonly mergedCells: readonly string[] };

type RowDraft = { readonly number: number; readonly cells: string[] };

/**
 * Writes the text of merged cells into every cell that they cover, as far as there are rows with a text
 * of their own and columns in use. Ranges that lie on top of each other are refused.
 */
export function fillMergedCells(
	rows: readonly RowDraft[],
	ranges: readonly string[]
): Result<Filled, { readonly range: string; readonly problem: CellProblem }> {
	const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
	const covered = new Set<number>();
	const mergedCells: string[] = [];
	for (const written of ranges) {
		const range = parseCellRange(written);
		if (range === undefined) return fail({ range: written, problem: 'reference' });
		if (range.left >= width) continue;
		const affected = rows.slice(
			firstIndexFrom(rows, range.top),
			firstIndexFrom(rows, range.bottom + 1)
		);
		if (!cover(affected, range, { width, covered })) {
			return fail({ range: written, problem: 'overlap' });
		}
		if (fill(affected, range, width)) mergedCells.push(written);
	}
	return ok({ rows, mergedCells });
}

/** Notes the cells of a range as merged; false if one of them was already. */
function cover(
	rows: readonly RowDraft[],
	{ left, right }: CellRange,
	{ width, covered }: { readonly width: number; readonly covered: Set<number> }
): boolean {
	for (const { number } of rows) {
		for (let column = left; column <= right && column < width; column++) {
			const place = number * width + column;
			if (covered.has(place)) return false;
			covered.add(place);
		}
	}
	return true;
}

/** False where there is nothing to repeat: texts that such a merge hides stay where they are. */
function fill(
	rows: readonly RowDraft[],
	{ top, left, bottom, right }: CellRange,
	width: number
): boolean {
	const [first] = rows;
	const text = first?.number === top ? (first.cells[left] ?? '') : '';
	if (text === '' || (top === bottom && left === right)) return false;
	for (const { cells } of rows) {
		while (cells.length <= Math.min(right, width - 1)) cells.push('');
		cells.fill(text, left, Math.min(right + 1, width));
	}
	return true;
}
