import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { Sheet, Workbook } from '#lib/formats/spreadsheet/workbook.ts';
import {
	aRelationship,
	aRelationships,
	aTable,
	aWorkbook,
	excelParts,
	zipped,
	zippedAsStream,
	type WorkbookGiven
} from './a-workbook.ts';

function read(bytes: Uint8Array, fileName = 'sheet.xlsx'): Workbook {
	const workbook = readWorkbook(bytes, fileName);
	if (!workbook.ok) throw new Error(JSON.stringify(workbook.error));
	return workbook.value;
}

function sheetOf(given: WorkbookGiven): Sheet {
	const [sheet] = read(aWorkbook(given)).sheets;
	if (sheet === undefined) throw new Error('no sheet');
	return sheet;
}

const none = { count: 0, first: [] };

/** A row as it is read where nothing is hidden or struck through. */
const aRow = (number: number, ...cells: readonly string[]) => ({
	number,
	cells,
	isHidden: false,
	struck: [],
	partlyStruck: []
});

const rowsOf = (given: WorkbookGiven) => sheetOf(given).rows.map(({ cells }) => cells);

/** The texts of a row of cells, given as XML. */
const cellsOf = (cells: string, given: WorkbookGiven = {}): readonly string[] | undefined =>
	rowsOf({ ...given, sheets: { S: `<sheetData><row r="1">${cells}</row></sheetData>` } })[0];

describe('readWorkbook, for a workbook as Excel writes it', () => {
	it('reads sheets in the order of their tabs and rows with their numbers', () => {
		const workbook = read(
			aWorkbook({
				sheets: {
					ガバナンス: aTable([['番号', '点検内容'], [], ['1', '', '方針がある']]),
					サービス: aTable([['a']])
				}
			})
		);
		expect(workbook).toEqual({
			sheets: [
				{
					name: 'ガバナンス',
					isHidden: false,
					rows: [aRow(1, '番号', '点検内容'), aRow(3, '1', '', '方針がある')],
					hiddenColumns: [],
					mergedCells: [],
					uncalculatedCells: 0,
					plainCells: none,
					unshownCells: none
				},
				{
					name: 'サービス',
					isHidden: false,
					rows: [aRow(1, 'a')],
					hiddenColumns: [],
					mergedCells: [],
					uncalculatedCells: 0,
					plainCells: none,
					unshownCells: none
				}
			],
			unreadSheets: []
		});
	});

	it('joins the runs of shared texts and leaves their readings out', () => {
		const sharedStrings =
			'<si><t>点検</t><phoneticPr fontId="1"/></si>' +
			'<si><r><rPr><b/></rPr><t xml:space="preserve">情報 </t></r><r><t>政策課</t></r>' +
			'<rPh sb="0" eb="2"><t>ジョウホウ</t></rPh></si><si/>';
		const cells = ['0', '1', '2'].map((v, i) => `<c r="${'ABC'[i]}1" t="s"><v>${v}</v></c>`);
		expect(cellsOf(cells.join(''), { sharedStrings })).toEqual(['点検', '情報 政策課']);
	});

	it('reads inline texts without their readings, entities, escapes and line breaks', () => {
		expect(
			cellsOf(
				'<c r="A1" t="inlineStr"><is><r><t>規</t></r><r><t>程</t></r><rPh sb="0" eb="1"><t>キ</t></rPh></is></c>' +
					'<c r="B1" t="inlineStr"><is><t>a&amp;b &lt;c&gt; &#x3042;&#12356;<![CDATA[<x>]]></t></is></c>' +
					'<c r="C1" t="inlineStr"><is><t>1_x000D_\n2\r\n3_x005F_x000D_</t></is></c>'
			)
		).toEqual(['規程', 'a&b <c> あい<x>', '1\n2\n3_x000D_']);
	});

	it.each([
		['3', '3'],
		['3.0', '3'],
		['0.30000000000000004', '0.3'],
		['1.5E-3', '0.0015'],
		['-12', '-12'],
		['1E400', '1E400']
	])('shows the number %s as %s', (value, expected) => {
		expect(cellsOf(`<c r="A1"><v>${value}</v></c>`)).toEqual([expected]);
	});

	it('takes what formulas last came to, and never calculates', () => {
		const sheet = sheetOf({
			sheets: {
				S:
					'<sheetData><row r="1"><c r="A1"><f>1+1</f><v>5</v></c><c r="B1" t="str"><f>A2&amp;"x"</f><v>x</v></c>' +
					'<c r="C1" t="e"><f>Z1</f><v>#REF!</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c>' +
					'<c r="F1"><f>cmd|"/c calc"!A0</f></c></row></sheetData>'
			}
		});
		expect(sheet.rows[0]?.cells).toEqual(['5', 'x', '#REF!', 'TRUE', 'FALSE']);
		expect(sheet.uncalculatedCells).toBe(1);
	});

	it('passes charts and what a workbook links to over', () => {
		const parts = excelParts({ sheets: { 表: aTable([['a']]), 図: '' } });
		const workbook = read(
			zipped({
				...parts,
				'xl/_rels/workbook.xml.rels': aRelationships(
					aRelationship('rId1', 'worksheet', '/xl/worksheets/sheet1.xml'),
					aRelationship('rId2', 'chartsheet', 'chartsheets/sheet1.xml'),
					'<Relationship Id="rId3" Type="x/externalLink" Target="file:///etc/passwd" TargetMode="External"/>'
				)
			})
		);
		expect(workbook.sheets.map(({ name }) => name)).toEqual(['表']);
	});
});

describe('readWorkbook, for merged cells', () => {
	it('repeats their text in every cell that they cover', () => {
		const table = aTable(
			[['表題'], ['分類', '項目', '内容'], ['組織', '方針', 'a'], ['', '', 'b'], ['', '体制', 'c']],
			['A1:C1', 'A3:A5', 'B3:B4']
		);
		const { rows, mergedCells } = sheetOf({ sheets: { S: table } });
		expect(rows.map(({ cells }) => cells)).toEqual([
			['表題', '表題', '表題'],
			['分類', '項目', '内容'],
			['組織', '方針', 'a'],
			['組織', '方針', 'b'],
			['組織', '体制', 'c']
		]);
		expect(mergedCells).toEqual(['A1:C1', 'A3:A5', 'B3:B4']);
	});

	it('makes no rows or columns that have no text of their own', () => {
		const table = aTable([['a', 'b'], [], ['c']], ['A1:A1048576', 'B1:XFD1']);
		expect(rowsOf({ sheets: { S: table } })).toEqual([['a', 'b'], ['a']]);
	});

	it('lists none that have no text', () => {
		const table = aTable([['', 'b'], ['c']], ['A1:A2', 'D4:E9']);
		const { rows, mergedCells } = sheetOf({ sheets: { S: table } });
		expect(rows.map(({ cells }) => cells)).toEqual([['', 'b'], ['c']]);
		expect(mergedCells).toEqual([]);
	});
});

describe('readWorkbook, for other writers', () => {
	it('reads prefixed names, absolute targets and cells without references', () => {
		const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
		const workbook = read(
			zipped({
				'_rels/.rels':
					'<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
				'xl/workbook.xml': `<x:workbook ${main} xmlns:rel="r"><x:sheets><x:sheet name="S" sheetId="1" rel:id="b"/></x:sheets></x:workbook>`,
				'xl/_rels/workbook.xml.rels':
					"<Relationships><Relationship Id='b' Type='x/worksheet' Target='/xl/Worksheets/Sheet1.xml'/></Relationships>",
				'xl/worksheets/sheet1.xml': `\ufeff<?xml version="1.0"?><!-- made by hand --><x:worksheet ${main}><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row ><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`
			})
		);
		expect(workbook.sheets[0]?.rows).toEqual([aRow(1, 'a', '2'), aRow(2, '3')]);
	});

	it('reads archives whose sizes stand after the data', () => {
		expect(read(zippedAsStream(excelParts()))).toEqual(read(aWorkbook()));
	});

	it('reads empty styled rows, as LibreOffice writes them to the end of a sheet', () => {
		const table =
			'<sheetData><row r="1" customFormat="false" ht="12.8" hidden="false"><c r="A1" s="0" t="s"><v>0</v></c>' +
			'<c r="AMJ1" s="0"/></row><row r="1048576" ht="12.8"><c r="A1048576" s="0"/></row></sheetData>';
		expect(rowsOf({ sheets: { S: table }, sharedStrings: '<si><t>a</t></si>' })).toEqual([['a']]);
	});
});

describe('readWorkbook, for CSV', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);

	it('reads one sheet, named after the file', () => {
		const workbook = read(
			bytes('\ufeff番号,内容\r\n1,"一\r\n二",\r\n\r\n2,三\r\n'),
			'点検表.2026.csv'
		);
		expect(workbook.sheets).toEqual([
			{
				name: '点検表.2026',
				isHidden: false,
				rows: [aRow(1, '番号', '内容'), aRow(2, '1', '一\n二'), aRow(5, '2', '三')],
				hiddenColumns: [],
				mergedCells: [],
				uncalculatedCells: 0,
				plainCells: none,
				unshownCells: none
			}
		]);
	});

	it('reads Shift_JIS as Excel in Japan writes it', () => {
		// 番号,内容 / 1,㈱髙橋①
		const written = Uint8Array.from([
			0x94, 0xd4, 0x8d, 0x86, 0x2c, 0x93, 0xe0, 0x97, 0x65, 0x0d, 0x0a, 0x31, 0x2c, 0x87, 0x8a,
			0xfb, 0xfc, 0x8b, 0xb4, 0x87, 0x40
		]);
		expect(read(written, 'a.csv').sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
			['番号', '内容'],
			['1', '㈱髙橋①']
		]);
	});

	it('goes by content, not by name', () => {
		expect(read(bytes('a,b'), 'a.xlsx').sheets[0]?.rows[0]?.cells).toEqual(['a', 'b']);
		expect(read(aWorkbook(), 'a.csv').sheets[0]?.rows[0]?.cells).toEqual(['a']);
	});
});
