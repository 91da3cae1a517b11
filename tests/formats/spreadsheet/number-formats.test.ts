import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { spreadsheetLimits } from '#lib/formats/spreadsheet/spreadsheet-limits.ts';
import type { Sheet } from '#lib/formats/spreadsheet/workbook.ts';
import { aWorkbook, escapeXml } from './a-workbook.ts';

function sheetOf(rows: string, styles: string, workbookPr = ''): Sheet {
	const sheets = { S: `<sheetData>${rows}</sheetData>` };
	const workbook = readWorkbook(aWorkbook({ sheets, styles, workbookPr }), '');
	const sheet = workbook.ok ? workbook.value.sheets[0] : undefined;
	if (sheet === undefined) throw new Error(JSON.stringify(workbook));
	return sheet;
}

const attribute = (text: string) => escapeXml(text).replaceAll('"', '&quot;');

/** Styles whose first cell style has this format. */
const stylesOf = (code: string) =>
	`<numFmts><numFmt numFmtId="164" formatCode="${attribute(code)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;

const cellOf = (value: string, type = 'n') =>
	`<row r="1"><c r="A1" s="0" t="${type}"><v>${escapeXml(value)}</v></c></row>`;

/** What a cell of this value and format shows, and whether that it could not be followed is told. */
function shown(code: string, value: string, { type = 'n', workbookPr = '' } = {}) {
	const { rows, plainCells } = sheetOf(cellOf(value, type), stylesOf(code), workbookPr);
	const text = rows[0]?.cells[0] ?? '';
	return plainCells.count === 0 ? text : `plain ${text}`;
}

const builtIn = (id: number, value: string) =>
	sheetOf(cellOf(value), `<cellXfs><xf numFmtId="${id}"/></cellXfs>`).rows[0]?.cells[0];

describe('a number is read as its format shows it', () => {
	it.each([
		['0.00', '1.1', '1.10'],
		['000', '7', '007'],
		['0%', '0.8', '80%'],
		['0.0%', '0.1234', '12.3%'],
		['#,##0', '1234567', '1,234,567'],
		['#,##0,', '1234567', '1,235'],
		['"第"0"号"', '3', '第3号'],
		['第0号', '3', '第3号'],
		['0-0', '13', '1-3'],
		['0"-"00', '113', '1-13'],
		['h:mm', '0.75', '18:00'],
		['h"時"mm"分"', '0.75', '18時00分'],
		['[h]:mm', '1.5', '36:00'],
		['mm:ss.0', '0.0007', '01:00.5'],
		['h:mm AM/PM', '0.75', '6:00 PM'],
		['# ?/?', '0.3125', '1/3'],
		['# ??/16', '1.25', '1  4/16'],
		['0.00E+00', '12345.678', '1.23E+04'],
		['##0.0E+0', '12345.678', '12.3E+3'],
		['_ * #,##0_ ;_ * -#,##0_ ', '1234', '1,234'],
		['#,##0;[Red]-#,##0', '-1234', '-1,234'],
		['#,##0;[赤]△#,##0', '-1234', '△1,234'],
		['[Color 5]0', '3', '3'],
		['[>=100]"大";[<0]"負";"小"', '100', '大'],
		['[>=100]"大";[<0]"負";"小"', '5', '小'],
		['[$¥-411]#,##0', '1200', '¥1,200'],
		['0"円"', '1200', '1200円'],
		['0.0,,"百万"', '1234567890', '1234.6百万'],
		['\\A0', '3', 'A3'],
		['0"個', '3', '3個'],
		['G/標準', '1.50', '1.5'],
		['General"個"', '5', '5個'],
		['@', '3', '3'],
		['0', '2.5', '3'],
		['0', '-2.5', '-3'],
		['0.00', '1.005', '1.01'],
		['0.00', '-1.005', '-1.01'],
		['0.0%', '0.8005', '80.1%'],
		['[=1]"一";0', '1', '一'],
		['0', '0.5', '1'],
		['0.0;"マイナス"0.0;"なし"', '0', 'なし'],
		['"済";"未"', '-1', '未']
	])('%s shows %s as %s', (code, value, expected) => {
		expect(shown(code, value)).toBe(expected);
	});

	it.each([
		['3', '3'],
		['0.30000000000000004', '0.3'],
		['0.33333333333333331', '0.333333333'],
		['12345.678901234', '12345.6789'],
		['12345678901', '12345678901'],
		['123456789012', '1.23457E+11'],
		['-0.5', '-0.5'],
		['1.5E-3', '0.0015'],
		['1E400', '1E400'],
		['TRUE', 'TRUE']
	])('General shows %s as %s, with up to 11 digits', (value, expected) => {
		expect(shown('General', value)).toBe(expected);
		expect(builtIn(0, value)).toBe(expected);
	});

	it.each([
		[1, '2.5', '3'],
		[2, '1.1', '1.10'],
		[9, '0.8', '80%'],
		[14, '46113', '2026/4/1'],
		[17, '46113', 'Apr-26'],
		[20, '0.75', '18:00'],
		[22, '46113.75', '2026/4/1 18:00'],
		[27, '46113', 'R8.4.1'],
		[31, '46113', '2026年4月1日'],
		[32, '0.75', '18時00分'],
		[35, '46113', '4月1日'],
		[41, '1234567', '1,234,567'],
		[41, '0', '-'],
		[46, '1.5', '36:00:00'],
		[55, '46113', '2026年4月'],
		[58, '46113', '令和8年4月1日'],
		[24, '3.5', '3.5'],
		[9999, '3.5', '3.5']
	])('the format that is named by its number %i alone shows %s as %s', (id, value, expected) => {
		expect(builtIn(id, value)).toBe(expected);
	});
});

describe('a day is read as its format shows it', () => {
	const era = '[$-411]ggge"年"m"月"d"日"';

	it.each([
		[era, '46113', '令和8年4月1日'],
		['ggge"年"m"月"d"日"', '45931', '令和7年10月1日'],
		[era, '43586', '令和1年5月1日'],
		[era, '43585', '平成31年4月30日'],
		[era, '32516', '平成1年1月8日'],
		[era, '32515', '昭和64年1月7日'],
		[era, '9856', '昭和1年12月25日'],
		[era, '9855', '大正15年12月24日'],
		[era, '4595', '大正1年7月30日'],
		[era, '4594', '明治45年7月29日'],
		['[$-ja-JP-x-gannen]ggge"年"m"月"d"日"', '43586', '令和元年5月1日'],
		['[$-ja-JP-x-gannen,80]ggge"年"', '46113', '令和8年'],
		['[$-411]ge.m.d', '46113', 'R8.4.1'],
		['[$-411]gee.mm.dd', '46113', 'R08.04.01'],
		['gge', '46113', '令8'],
		['rr"年"', '46113', '令和08年'],
		['[$-409]e', '46113', '2026'],
		['m"月"d"日"(aaa)', '45931', '10月1日(水)'],
		['yyyy年m月d日 aaaa', '45931', '2025年10月1日 水曜日'],
		['ddd, d mmm yyyy', '45931', 'Wed, 1 Oct 2025'],
		['[$-411]dddd', '45931', '水曜日'],
		['[$-411]AM/PM h:mm', '45931.75', '午後 6:00'],
		['[$-F800]dddd\\, mmmm d\\, yyyy', '45931', '2025年10月1日'],
		['[$-F400]h:mm:ss AM/PM', '0.75', '18:00:00'],
		['yyyy!/mm!/dd', '45931', '2025/10/01'],
		['yyyy/m/d h:mm', '45931.75', '2025/10/1 18:00'],
		['yyyy-mm-dd', '45931', '2025-10-01'],
		['yyyy/m/d', '60', '1900/2/29'],
		['yyyy/m/d', '2958465', '9999/12/31']
	])('%s shows %s as %s', (code, value, expected) => {
		expect(shown(code, value)).toBe(expected);
	});

	it.each([
		['yyyy/m/d', '-1'],
		['yyyy/m/d', '2958466'],
		[era, '-1'],
		[era, '1E+300'],
		['h:mm', '-0.5']
	])('%s shows #### for %s, and the number is read and told', (code, value) => {
		expect(shown(code, value)).toBe(`plain ${String(Number(value))}`);
	});

	it('counts from 1904 where the workbook says so, days alone', () => {
		const from = (code: string, value: string) =>
			shown(code, value, { workbookPr: '<workbookPr date1904="1"/>' });
		expect(from('yyyy/m/d', '0')).toBe('1904/1/1');
		expect(from('yyyy/m/d', '44651')).toBe('2026/4/1');
		expect(from(era, '44651')).toBe('令和8年4月1日');
		expect(from('[h]:mm', '1.5')).toBe('36:00');
		expect(from('h:mm', '0.75')).toBe('18:00');
		expect(from('0', '44651')).toBe('44651');
	});

	it.each(['', '<workbookPr date1904="true"/>'])(
		'reads days of the strict form%s',
		(workbookPr) => {
			const given = { type: 'd', workbookPr };
			expect(shown('General', '2026-04-01T00:00:00', given)).toBe('2026/4/1');
			expect(shown('General', '2026-04-01', given)).toBe('2026/4/1');
			expect(shown('General', '2026-04-01T18:30:00', given)).toBe('2026/4/1 18:30');
			expect(shown(era, '2026-04-01', given)).toBe('令和8年4月1日');
			expect(shown(era, 'いつか', given)).toBe('いつか');
		}
	);
});

describe('a text is read as its format shows it', () => {
	it.each([
		['@', '0012', '0012'],
		['@"様"', '加古川', '加古川様'],
		['0;0;0;"【"@"】"', 'a', '【a】'],
		['0.00', '1.1.', '1.1.'],
		['yyyy/m/d', '未定', '未定']
	])('%s shows %s as %s', (code, value, expected) => {
		expect(shown(code, value, { type: 'str' })).toBe(expected);
	});

	it('does not change truth and errors', () => {
		expect(shown('0.00', '1', { type: 'b' })).toBe('TRUE');
		expect(shown('0.00', '#N/A', { type: 'e' })).toBe('#N/A');
	});

	it('says of which cells a format shows nothing', () => {
		const { rows, unshownCells } = sheetOf(
			'<row r="1"><c r="A1" s="0"><v>3</v></c><c r="B1" s="0" t="str"><v>秘密</v></c><c r="C1" s="0"><v>0</v></c></row>',
			stylesOf(';;;')
		);
		expect(rows).toEqual([]);
		expect(unshownCells).toEqual({ count: 2, first: ['A1', 'B1'] });
	});
});

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
