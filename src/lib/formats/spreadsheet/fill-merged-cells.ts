import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { parseCellRange, type CellRange } from './cell-reference.ts';
import { firstIndexFrom } from './first-index-from.ts';
import type { CellProblem } from './spreadsheet-error.ts';
import type { SheetRow } from './workbook.ts';

type Filled = {
	readonly rows: readonly SheetRow[];
	readonly mergedCells: readonly string[];
	/** Columns in use. */
	readonly width: number;
};

/** A row as it is being read. */
export type RowDraft = Omit<SheetRow, 'cells' | 'struck' | 'partlyStruck'> & {
	readonly cells: string[];
	readonly struck: number[];
	readonly partlyStruck: number[];
};

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
	return ok({ rows, mergedCells, width });
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
	const isStruck = first?.struck.includes(left) === true;
	for (const row of rows) fillRow(row, text, { left, end: Math.min(right + 1, width), isStruck });
	return true;
}

/** Cells that a merge covers are struck through as its first one is. */
function fillRow(
	{ cells, struck }: RowDraft,
	text: string,
	{ left, end, isStruck }: Places & { readonly isStruck: boolean }
): void {
	while (cells.length < end) cells.push('');
	cells.fill(text, left, end);
	if (!isStruck && struck.length === 0) return;
	const others = struck.filter((place) => place < left || place >= end);
	const covered = Array.from({ length: end - left }, (_, order) => left + order);
	const all = isStruck ? [...others, ...covered] : others;
	all.sort((one, other) => one - other);
	struck.splice(0, struck.length, ...all);
}

/** From one place to before another. */
type Places = { readonly left: number; readonly end: number };
