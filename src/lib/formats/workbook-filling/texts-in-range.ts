import { parseCellReference, type CellRange } from '../spreadsheet/cell-reference.ts';
import { decodeCellEscapes } from '../spreadsheet/decode-cell-escapes.ts';
import type { XmlAttributes } from '../spreadsheet/xml-piece.ts';
import { xmlEvents } from '../spreadsheet/xml-events.ts';
import { isIn } from './is-in.ts';

/** A list to choose from is short. */
const mostTexts = 200;

const cellPath = 'worksheet/sheetData/row/c';
const textPaths: ReadonlySet<string> = new Set([
	`${cellPath}/v`,
	`${cellPath}/is/t`,
	`${cellPath}/is/r/t`
]);

/** The texts of a range of a sheet, row by row; empty cells are left out. */
export function textsInRange(
	xml: string,
	range: CellRange,
	strings: readonly string[]
): readonly string[] {
	const cells: { readonly isShared: boolean; text: string }[] = [];
	let isInside = false;
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'open' && event.path === cellPath) {
			isInside = cells.length < mostTexts && isWanted(event.attributes, range);
			if (isInside) cells.push({ isShared: event.attributes.get('t') === 's', text: '' });
		}
		const cell = isInside ? cells.at(-1) : undefined;
		if (event.kind === 'text' && cell !== undefined && textPaths.has(event.path)) {
			cell.text += event.text;
		}
	}
	return cells
		.map(({ isShared, text }) => (isShared ? (strings[Number(text)] ?? '') : text))
		.map((text) => decodeCellEscapes(text).trim())
		.filter((text) => text !== '');
}

function isWanted(attributes: XmlAttributes, range: CellRange): boolean {
	const place = parseCellReference(attributes.get('r') ?? '');
	return place !== undefined && isIn(place, range);
}
