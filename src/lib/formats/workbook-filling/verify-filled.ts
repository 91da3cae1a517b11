import { parseCellRange } from '../spreadsheet/cell-reference.ts';
import { readWorkbook } from '../spreadsheet/read-workbook.ts';
import type { Sheet } from '../spreadsheet/workbook.ts';
import { isIn } from './is-in.ts';
import { wholeText } from './cell-xml.ts';
import type { PlacedText } from './patch-sheet.ts';

type Placed = PlacedText & { readonly sheet: string };

/**
 * Reads a filled workbook and the one it was made of again, and compares every cell: the first sheet in which
 * a cell was to change and did not, or did and was not to.
 */
export function verifyFilled(
	before: Uint8Array,
	after: Uint8Array,
	texts: readonly Placed[]
): string | undefined {
	const [old, filled] = [before, after].map((bytes) => readWorkbook(bytes, ''));
	if (old?.ok !== true || filled?.ok !== true) return '';
	const [were, are] = [old.value.sheets, filled.value.sheets];
	if (were.length !== are.length) return '';
	return were.find((sheet, order) => {
		const own = texts.filter((text) => text.sheet === sheet.name);
		return !isAsMeant(sheet, are[order], own);
	})?.name;
}

function isAsMeant(before: Sheet, after: Sheet | undefined, texts: readonly Placed[]): boolean {
	if (after === undefined || after.name !== before.name) return false;
	const [old, filled] = [before, after].map(cellsByRow) as [Cells, Cells];
	const covers = coveredBy(after, texts);
	const meant = new Map<string, string>();
	for (const { row, column, text } of texts) {
		if (shown(filled, row, column) !== read(text)) return false;
		meant.set(`${String(row)} ${String(column)}`, text);
	}
	return [...filled].every(([row, cells]) => {
		const was = old.get(row);
		// A row without a text of its own is not read, nor what is merged down into it.
		if (was === undefined) return texts.some((text) => text.row === row || covers(row, text));
		const width = Math.max(was.length, cells.length);
		return Array.from({ length: width }, (_, column) => column).every(
			(column) =>
				(was[column] ?? '') === (cells[column] ?? '') ||
				meant.has(`${String(row)} ${String(column)}`) ||
				texts.some((text) => covers(row, text, column))
		);
	});
}

type Cells = ReadonlyMap<number, readonly string[]>;

const cellsByRow = ({ rows }: Sheet): Cells =>
	new Map(rows.map(({ number, cells }) => [number, cells]));

const shown = (cells: Cells, row: number, column: number): string => cells.get(row)?.[column] ?? '';

/** As the reader gives it back. */
const read = (text: string): string => wholeText(text).replace(/\r\n?/g, '\n');

/** Whether a cell shows the text of a merged one that was filled. */
function coveredBy({ mergedCells }: Sheet, texts: readonly Placed[]) {
	const ranges = mergedCells.flatMap((written) => {
		const range = parseCellRange(written);
		const isFilled = range !== undefined && texts.some((text) => isIn(text, range));
		return isFilled ? [range] : [];
	});
	return (row: number, text: PlacedText, column = text.column): boolean =>
		ranges.some((range) => isIn(text, range) && isIn({ row, column }, range));
}
