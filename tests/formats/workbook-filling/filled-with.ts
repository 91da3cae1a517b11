import {
	fillWorkbook,
	type CellText,
	type FilledWorkbook
} from '#lib/formats/workbook-filling/fill-workbook.ts';

/** A workbook with texts written into it, and which of them were refused. */
export function filledWith(bytes: Uint8Array, texts: readonly CellText[]): FilledWorkbook {
	const filled = fillWorkbook(bytes, texts);
	if (!filled.ok) throw new Error(JSON.stringify(filled.error));
	return filled.value;
}

/** A text for a cell such as `B2`, of one letter. */
export const at = (cell: string, text: string, sheet = 'S'): CellText => ({
	sheet,
	row: Number(cell.slice(1)),
	column: cell.charCodeAt(0) - 65,
	text
});
