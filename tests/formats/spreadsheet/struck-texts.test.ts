import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { Sheet } from '#lib/formats/spreadsheet/workbook.ts';
import { aTable, aWorkbook, type WorkbookGiven } from './a-workbook.ts';

function sheetOf(given: WorkbookGiven): Sheet {
	const workbook = readWorkbook(aWorkbook(given), '');
	const sheet = workbook.ok ? workbook.value.sheets[0] : undefined;
	if (sheet === undefined) throw new Error(JSON.stringify(workbook));
	return sheet;
}

/** Style 1 strikes through, style 2 says that it does not. */
const styles =
	'<fonts><font><b/></font><font><strike/></font><font><strike val="0"/></font></fonts>' +
	'<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="9"/></cellXfs>';

/** The first row of a sheet with these cells: texts, then the places struck through, wholly and partly. */
function rowOf(cells: string, sharedStrings = '') {
	const sheets = { S: `<sheetData><row r="1">${cells}</row></sheetData>` };
	const [row] = sheetOf({ sheets, styles, sharedStrings }).rows;
	return [row?.cells, row?.struck, row?.partlyStruck];
}

const inline = (runs: string, style = 0) => `<c s="${style}" t="inlineStr"><is>${runs}</is></c>`;
const run = (text: string, properties?: string) =>
	`<r>${properties === undefined ? '' : `<rPr>${properties}</rPr>`}<t xml:space="preserve">${text}</t></r>`;

describe('a cell that is struck through', () => {
	it('is read and marked, by its style', () => {
		const cells = [0, 1, 2, 3].map((style) => inline('<t>a</t>', style)).join('');
		expect(rowOf(cells)).toEqual([['a', 'a', 'a', 'a'], [1], []]);
		expect(rowOf('<c s="1"><v>3</v></c><c s="1" t="b"><v>1</v></c><c s="1"/>')).toEqual([
			['3', 'TRUE'],
			[0, 1],
			[]
		]);
	});

	it('is marked where all of its runs are, whatever its style', () => {
		const struck = run('旧', '<strike/>');
		expect(rowOf(inline(struck + run(' \n', '<b/>') + run('文', '<strike val="true"/>')))).toEqual([
			['旧 \n文'],
			[0],
			[]
		]);
		expect(rowOf(inline(run('新', '<b/>') + run('文', '<strike val="0"/>'), 1))).toEqual([
			['新文'],
			[],
			[]
		]);
	});

	it('loses the part that is struck through, and is marked', () => {
		expect(rowOf(inline(run('記録を') + run('毎週', '<strike/>') + run('毎日取る')))).toEqual([
			['記録を毎日取る'],
			[],
			[0]
		]);
		// A run without properties is written as its cell is.
		expect(rowOf(inline(run('旧文\n') + run('新文', '<b/>'), 1))).toEqual([['新文'], [], [0]]);
	});

	it('is known by shared texts too, each as its cell is written', () => {
		const sharedStrings = `<si>${run('旧') + run('新', '<sz val="9"/>')}</si><si><t>a</t></si>`;
		const cells = [
			[0, 0],
			[1, 0],
			[1, 1]
		].map(([style, text]) => `<c s="${String(style)}" t="s"><v>${String(text)}</v></c>`);
		expect(rowOf(cells.join(''), sharedStrings)).toEqual([['旧新', '新', 'a'], [2], [1]]);
	});

	it('counts in every row where it is merged', () => {
		const table = aTable(
			[
				['1', '古い', 'x'],
				['2', '', 'y'],
				['3', '', 'z']
			],
			['B1:B2', 'A3:C3']
		);
		const struck = table
			.replace('<c r="B1"', '<c s="1" r="B1"')
			.replace('<c r="C3"', '<c s="1" r="C3"');
		const { rows } = sheetOf({ sheets: { S: struck }, styles });
		expect(rows.map((row) => row.struck)).toEqual([[1], [1], []]);
	});
});

describe('a rich text', () => {
	it('is read without readings, with its spaces, line breaks and escapes', () => {
		const sharedStrings =
			`<si>${run(' 点検 ')}${run('表', '<b/>')}<rPh sb="0" eb="2"><t>テンケン</t></rPh><phoneticPr fontId="1"/></si>` +
			'<si><t xml:space="preserve">  前後  </t><rPh sb="0" eb="1"><t>ゼン</t></rPh></si>' +
			'<si><t>一_x000D_\n二_x005F_x0041_三&#13;&#10;四</t></si>';
		const cells = [0, 1, 2].map((text) => `<c t="s"><v>${text}</v></c>`).join('');
		expect(rowOf(cells, sharedStrings)[0]).toEqual([' 点検 表', '  前後  ', '一\n二_x0041_三\n四']);
		expect(
			rowOf(inline(`${run('規')}<rPh sb="0" eb="1"><t>キ</t></rPh>${run('程', '<i/>')}`))[0]
		).toEqual(['規程']);
	});
});

describe('a workbook with macros, or a template', () => {
	it.each(['sheet.macroEnabled', 'template', 'template.macroEnabled'])('%s is read', (type) => {
		const parts = {
			'[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.${type}.main+xml"/></Types>`,
			'xl/vbaProject.bin': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
			'xl/macrosheets/sheet1.xml': '<not well-formed'
		};
		expect(sheetOf({ sheets: { S: aTable([['a']]) }, parts }).rows[0]?.cells).toEqual(['a']);
	});
});
