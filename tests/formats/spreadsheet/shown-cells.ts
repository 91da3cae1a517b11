/** Cells of a workbook with one format: what they show. */

import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { Sheet } from '#lib/formats/spreadsheet/workbook.ts';
import { aWorkbook, escapeXml } from './a-workbook.ts';

/** The only sheet of a workbook with these rows and styles; throws where it is refused. */
export function sheetOf(rows: string, styles: string, workbookPr = ''): Sheet {
	const sheets = { S: `<sheetData>${rows}</sheetData>` };
	const workbook = readWorkbook(aWorkbook({ sheets, styles, workbookPr }), '');
	const sheet = workbook.ok ? workbook.value.sheets[0] : undefined;
	if (sheet === undefined) throw new Error(JSON.stringify(workbook));
	return sheet;
}

const attribute = (text: string) => escapeXml(text).replaceAll('"', '&quot;');

/** Styles whose first cell style has this format. */
export const stylesOf = (code: string) =>
	`<numFmts><numFmt numFmtId="164" formatCode="${attribute(code)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;

/** A row whose only cell has the first style. */
export const cellOf = (value: string, type = 'n') =>
	`<row r="1"><c r="A1" s="0" t="${type}"><v>${escapeXml(value)}</v></c></row>`;

/** What a cell of this value and format shows, and whether that it could not be followed is told. */
export function shown(code: string, value: string, { type = 'n', workbookPr = '' } = {}) {
	const { rows, plainCells } = sheetOf(cellOf(value, type), stylesOf(code), workbookPr);
	const text = rows[0]?.cells[0] ?? '';
	return plainCells.count === 0 ? text : `plain ${text}`;
}
