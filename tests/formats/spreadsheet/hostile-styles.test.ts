import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { aWorkbook } from './a-workbook.ts';

/** The text of the only cell, in a style, and how many cells could not follow their format. */
function read(styles: string, style: string | number = 0) {
	const sheets = { S: `<sheetData><row><c s="${style}"><v>1.5</v></c></row></sheetData>` };
	const workbook = readWorkbook(aWorkbook({ sheets, styles }), '');
	if (!workbook.ok) throw new Error(workbook.error.kind);
	const [sheet] = workbook.value.sheets;
	return [sheet?.rows[0]?.cells[0], sheet?.plainCells.count];
}

const format = (code: string, id = 164) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
const xf = '<xf numFmtId="164" fontId="0"/>';

describe('styles that are made to harm', () => {
	it.each([
		['a format of a million letters', format('0'.repeat(1_000_000)), '1.5', 1],
		['a format of brackets that never end', format('['.repeat(500)), '1.5', 1],
		['a format of many sections', format(';'.repeat(500)), '1.5', 1],
		['a format of many eras', format('g.'.repeat(200)), '1.5', 1],
		['a format named like a part of JavaScript', format('constructor'), '1.5', 1],
		['an id of no number', '<numFmt numFmtId="x" formatCode="0.000"/>', '1.5', 0]
	])('%s: the number is read', (_, formats, text, plain) => {
		expect(read(`<numFmts>${formats}</numFmts><cellXfs>${xf}</cellXfs>`)).toEqual([text, plain]);
	});

	it('a hundred thousand styles and fonts are read, and the one that is used', () => {
		const many = 100_000;
		const styles =
			`<numFmts>${format('0.00')}</numFmts><fonts>${'<font><strike/></font>'.repeat(many)}</fonts>` +
			`<cellXfs>${xf.repeat(many)}</cellXfs>`;
		expect(read(styles, many - 1)).toEqual(['1.50', 0]);
	});

	it.each(['-1', '99', '1e9', 'x', ''])('the style "%s", which is not there, is none', (style) => {
		expect(read(`<numFmts>${format('0.00')}</numFmts><cellXfs>${xf}</cellXfs>`, style)).toEqual([
			style === '' ? '1.50' : '1.5',
			0
		]);
	});

	it('columns that are hidden three hundred thousand times', () => {
		const cols = '<col min="1" max="16384" hidden="1"/>'.repeat(300_000);
		const sheets = {
			S: `<cols>${cols}</cols><sheetData><row><c><v>1</v></c></row></sheetData>`
		};
		const workbook = readWorkbook(aWorkbook({ sheets }), '');
		expect(workbook).toMatchObject({ ok: true, value: { sheets: [{ hiddenColumns: [0] }] } });
	});
});
