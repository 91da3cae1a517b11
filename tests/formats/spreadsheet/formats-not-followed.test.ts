import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadsheetLimits } from '#lib/formats/spreadsheet/spreadsheet-limits.ts';
import { cellOf, sheetOf, shown, stylesOf } from './shown-cells.ts';

describe('a format that cannot be followed is told, and the value read plainly', () => {
	it.each([
		['yyyy0', '5', 'plain 5'],
		['[~buddhist]yyyy', '46113', 'plain 46113'],
		['yyyy0', '0.30000000000000004', 'plain 0.3'],
		[`0${'"x"'.repeat(200)}`, '5', 'plain 5'],
		['[DBNum1]0"号"', '12', 'plain 12号']
	])('%.20s', (code, value, expected) => {
		expect(shown(code, value)).toBe(expected);
	});

	it('names the first cells and counts all', () => {
		const cells = Array.from({ length: 30 }, (_, row) => `<row><c s="0"><v>${row}</v></c></row>`);
		const { plainCells } = sheetOf(cells.join(''), stylesOf('yyyy0'));
		expect(plainCells.count).toBe(30);
		expect(plainCells.first).toHaveLength(20);
		expect(plainCells.first.slice(0, 2)).toEqual(['A1', 'A2']);
	});

	it('does no more for formats than a workbook may ask for', () => {
		const long = `0"${'a'.repeat(500)}"`;
		const count = Math.ceil(spreadsheetLimits.formatting / 500) + 10;
		const cells = '<c s="0"><v>1</v></c>'.repeat(200);
		const rows = `<row>${cells}</row>`.repeat(Math.ceil(count / 200));
		const { plainCells, rows: read } = sheetOf(rows, stylesOf(long));
		expect(plainCells.count).toBeGreaterThan(0);
		expect(read.at(-1)?.cells.at(-1)).toBe('1');
		expect(read[0]?.cells[0]).toBe(`1${'a'.repeat(500)}`);
	});

	it('follows as many formats as Excel lets a workbook have, and no more', () => {
		const ids = Array.from({ length: spreadsheetLimits.formats + 5 }, (_, order) => order);
		const formats = ids.map(
			(id) => `<numFmt numFmtId="${id + 200}" formatCode="0&quot;${id}&quot;"/>`
		);
		const styles = ids.map((id) => `<xf numFmtId="${id + 200}"/>`);
		const rows = ids.map((id) => `<row><c s="${id}"><v>1</v></c></row>`);
		const { plainCells } = sheetOf(
			rows.join(''),
			`<numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs>`
		);
		expect(plainCells.count).toBe(5);
	});

	it('is nothing that a format and a value could not be', () => {
		const sign = fc.constantFrom(
			...[
				'0',
				'#',
				'?',
				'.',
				',',
				'%',
				'/',
				'"',
				'\\',
				'_',
				'*',
				'[',
				']',
				';',
				'@',
				'-',
				' ',
				'$'
			],
			...[
				'y',
				'm',
				'd',
				'h',
				's',
				'g',
				'e',
				'a',
				'r',
				'E+',
				'AM/PM',
				'General',
				'[h]',
				'[>1]',
				'[$-411]',
				'年'
			]
		);
		const code = fc.oneof(
			fc.array(sign, { maxLength: 12 }).map((signs) => signs.join('')),
			fc.string({ maxLength: 10 }).filter((text) => !/[\p{C}\ufffe\uffff]/u.test(text))
		);
		fc.assert(
			fc.property(code, fc.double({ noNaN: true, noDefaultInfinity: true }), (given, value) => {
				const { rows, plainCells, unshownCells } = sheetOf(cellOf(String(value)), stylesOf(given));
				const text = rows[0]?.cells[0] ?? '';
				expect(text).toBe(text.trim());
				expect(text).not.toMatch(/[\ue000-\ue03f\uffff]/);
				if (text === '' && value !== 0) expect(plainCells.count + unshownCells.count).toBe(1);
			}),
			{ numRuns: 100 }
		);
	});
});
