import { beginningOf } from '#lib/formats/decoding/beginning-of.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	fillWorkbook,
	type CellText,
	type FilledWorkbook,
	type FillingNote,
	type FillWorkbookError,
	type RefusedCell
} from '#lib/formats/workbook-filling/fill-workbook.ts';
import type { LeftCell } from './left-cell.ts';

type Filled<Cell> = {
	readonly bytes: Uint8Array;
	readonly written: readonly Cell[];
	readonly refused: readonly LeftCell[];
	readonly remarks: readonly FillingNote[];
};

/**
 * Fills cells where some of several rows are merged into one. It is written where all of them say the same, and
 * left as it is where they do not.
 */
export function fillMerged<Cell extends CellText>(
	bytes: Uint8Array,
	cells: readonly Cell[]
): Result<Filled<Cell>, FillWorkbookError> {
	const first = fillWorkbook(bytes, cells);
	if (!first.ok) return first;
	const texts = new Map(cells.map((cell) => [keyOf(cell), cell.text]));
	const covered = first.value.refused.filter(({ refusal }) => refusal === 'inside-merge');
	const disputed = new Set(
		covered.flatMap((cell) => {
			const key = shownKey(cell);
			return texts.get(key) === cell.text ? [] : [key];
		})
	);
	const last =
		disputed.size === 0
			? first
			: fillWorkbook(
					bytes,
					cells.filter((cell) => !disputed.has(keyOf(cell)))
				);
	return last.ok ? ok(toldOf(cells, last.value, disputed)) : last;
}

function toldOf<Cell extends CellText>(
	cells: readonly Cell[],
	{ bytes, written, refused, notes }: FilledWorkbook,
	disputed: ReadonlySet<string>
): Filled<Cell> {
	const done = new Set(written.map(keyOf));
	return {
		bytes,
		written: cells.filter((cell) => done.has(keyOf(cell))),
		refused: refused.flatMap((cell): readonly LeftCell[] => {
			const { sheet, refusal, text } = cell;
			const left = { sheet, place: cell.cell, text: beginningOf(text) };
			if (refusal !== 'inside-merge') return [{ ...left, why: refusal }];
			return disputed.has(shownKey(cell)) ? [{ ...left, why: 'merged-differ' }] : [];
		}),
		remarks: notes
	};
}

type Placed = { readonly sheet: string; readonly row: number; readonly column: number };

const keyOf = ({ sheet, row, column }: Placed): string =>
	`${sheet}\n${String(row)} ${String(column)}`;

const shownKey = ({ sheet, shownBy }: RefusedCell): string =>
	keyOf({ sheet, row: shownBy?.row ?? 0, column: shownBy?.column ?? 0 });
