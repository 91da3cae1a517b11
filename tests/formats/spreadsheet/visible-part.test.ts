import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { onlyVisible, visiblePart } from '#lib/formats/spreadsheet/visible-part.ts';
import type { Sheet, Workbook } from '#lib/formats/spreadsheet/workbook.ts';
import { spreadsheetLimits } from '#lib/formats/spreadsheet/spreadsheet-limits.ts';
import { aTable, aWorkbook, escapeXml, letters, type WorkbookGiven } from './a-workbook.ts';

function read(given: WorkbookGiven): Workbook {
	const workbook = readWorkbook(aWorkbook(given), 'a.xlsx');
	if (!workbook.ok) throw new Error(JSON.stringify(workbook.error));
	return workbook.value;
}

/** Rows of texts with attributes of their own; what stands before and after them in the sheet. */
function sheetOf(
	rows: readonly (readonly [attributes: string, ...cells: string[]])[],
	{ before = '', merges = [] }: { before?: string; merges?: readonly string[] } = {}
): Sheet {
	const xml = rows.map(([attributes, ...cells], order) => {
		const row = String(order + 1);
		const written = cells.map(
			(text, place) =>
				`<c r="${letters(place)}${row}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`
		);
		return `<row r="${row}" ${attributes}>${written.join('')}</row>`;
	});
	const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
	const table = `${before}<sheetData>${xml.join('')}</sheetData><mergeCells>${merged}</mergeCells>`;
	const [sheet] = read({ sheets: { S: table } }).sheets;
	if (sheet === undefined) throw new Error('no sheet');
	return sheet;
}

/** The same with some cells marked as struck through, by row and place. */
const struckAt = (sheet: Sheet, ...places: readonly (readonly [row: number, place: number])[]) => ({
	...sheet,
	rows: sheet.rows.map((row) => ({
		...row,
		struck: places.flatMap(([number, place]) => (number === row.number ? [place] : []))
	}))
});

const shown = (sheet: Sheet, statement?: number) => {
	const { rows } = visiblePart(sheet, onlyVisible, statement).sheet;
	return rows.map(({ number, cells }) => [number, ...cells]);
};

describe('a workbook with hidden sheets', () => {
	const table = aTable([['a']]);

	it('is read with them, in the order of the tabs, and says which they are', () => {
		const { sheets } = read({
			sheets: { 一: table, 二: table, 三: table },
			states: { 一: 'state="hidden"', 二: 'state="visible"', 三: 'state="veryHidden"' }
		});
		expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
			['一', true],
			['二', false],
			['三', true]
		]);
	});

	it('is read though a hidden one is damaged or too large, which it names', () => {
		const long = `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(spreadsheetLimits.rows + 1)}</sheetData>`;
		const { sheets, unreadSheets } = read({
			sheets: { 郵便番号: long, 点検表: table, 壊れた表: '<sheetData><row r="0"/></sheetData>' },
			states: { 郵便番号: 'state="hidden"', 壊れた表: 'state="hidden"' }
		});
		expect(sheets.map(({ name }) => name)).toEqual(['点検表']);
		expect(unreadSheets).toEqual(['郵便番号', '壊れた表']);
	});

	it('is refused where no sheet at all can be read', () => {
		const bytes = aWorkbook({
			sheets: { S: '<sheetData><row r="0"/></sheetData>' },
			states: { S: 'state="hidden"' }
		});
		expect(readWorkbook(bytes, '')).toMatchObject({ ok: false, error: { kind: 'wrong-cell' } });
	});
});

describe('the visible part of a sheet', () => {
	it.each(['hidden="1"', 'hidden="true"', 'ht="0" customHeight="1"', 'ht="0.0"'])(
		'leaves out a row with %s, and says what it said',
		(hidden) => {
			const sheet = sheetOf([
				['', '番号', '内容'],
				[hidden, '1', '古い決まり'],
				['hidden="0" ht="15" collapsed="1"', '2', '決まり']
			]);
			expect(shown(sheet)).toEqual([
				[1, '番号', '内容'],
				[3, '2', '決まり']
			]);
			const { left } = visiblePart(sheet, onlyVisible);
			expect(left.hiddenRows).toEqual([{ row: 2, text: '古い決まり' }]);
			const all = visiblePart(sheet, { ...onlyVisible, hiddenRows: true });
			expect(all.sheet).toEqual(sheet);
			expect(all.left.hiddenRows).toEqual([]);
		}
	);

	it('has the rows of a sheet that hides those without a setting: they have a text, and so are shown', () => {
		const before = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>';
		expect(
			shown(
				sheetOf(
					[
						['', 'a'],
						['hidden="1"', 'b'],
						['', 'c']
					],
					{ before }
				)
			)
		).toEqual([
			[1, 'a'],
			[3, 'c']
		]);
	});

	it.each([
		['<cols><col min="2" max="2" hidden="1"/></cols>', [1]],
		['<cols><col min="2" max="3" width="9" hidden="true" outlineLevel="1"/></cols>', [1, 2]],
		['<cols><col min="3" max="16384" width="0" customWidth="1"/></cols>', [2]],
		['<sheetFormatPr defaultColWidth="0"/><cols><col min="1" max="2" width="9"/></cols>', [2]],
		['<cols><col min="1" max="3" hidden="0" width="9"/></cols>', []],
		['<cols><col min="x" max="3" hidden="1"/><col hidden="1"/></cols>', []]
	])('leaves out the columns of %s, and moves none', (before, hidden) => {
		const sheet = sheetOf(
			[
				['', '番号', '内容', '備考'],
				['', '1', '', '済']
			],
			{ before }
		);
		expect(sheet.hiddenColumns).toEqual(hidden);
		const part = visiblePart(sheet, onlyVisible);
		for (const [row, { cells }] of sheet.rows.entries()) {
			for (const [place, cell] of cells.entries()) {
				const seen = part.sheet.rows[row]?.cells[place] ?? '';
				expect(seen).toBe(hidden.includes(place) ? '' : cell);
			}
		}
		expect(part.left.hiddenColumns.map(({ column, text }) => [column, text])).toEqual(
			hidden.map((column) => [column, ['番号', '内容', '備考'][column]])
		);
	});

	it('shows merged cells as far as they are seen', () => {
		const sheet = sheetOf(
			[
				['', '分類', '内容', '備考', '表題'],
				['hidden="1"', '組織', 'a'],
				['', '', 'b', '注'],
				['', '', 'c'],
				['hidden="1"', '', 'd']
			],
			{
				before: '<cols><col min="3" max="3" hidden="1"/></cols>',
				merges: ['A2:A5', 'C3:D3', 'B4:C4']
			}
		);
		const part = visiblePart(sheet, onlyVisible);
		expect(part.sheet.rows.map(({ cells }) => cells)).toEqual([
			['分類', '内容', '', '表題'],
			['組織', 'b', '', '注'],
			['組織', 'c']
		]);
		expect(part.sheet.mergedCells).toEqual(['A3:A4']);
	});

	it('leaves out a row whose statement is struck through', () => {
		const sheet = struckAt(
			sheetOf([
				['', '1', 'a', '長い説明が続く'],
				['', '2', 'b', '長い説明が続く'],
				['', '3', 'c', '済']
			]),
			[2, 1],
			[3, 2]
		);
		const part = visiblePart(sheet, onlyVisible, 1);
		expect(shown(sheet, 1)).toEqual([
			[1, '1', 'a', '長い説明が続く'],
			[3, '3', 'c']
		]);
		expect(part.left.struckRows).toEqual([{ row: 2, text: '長い説明が続く' }]);
		expect(part.left.struckCells).toEqual([{ row: 3, column: 2, text: '済' }]);
		expect(visiblePart(sheet, { ...onlyVisible, struck: true }, 1).sheet).toEqual(sheet);
	});

	it('leaves out a row most of which is struck through, where nobody knows the statement', () => {
		const sheet = sheetOf(
			[
				['', '組織に関すること', '決まりがある。', '記録'],
				['', '', '', '写し']
			],
			{ merges: ['A1:A2', 'B1:B2'] }
		);
		expect(shown(struckAt(sheet, [1, 1], [2, 1]))).toEqual([[1, '組織に関すること', '', '記録']]);
		expect(shown(struckAt(sheetOf([['', '組織', '決まりがある。']]), [1, 0]))).toEqual([
			[1, '', '決まりがある。']
		]);
	});

	it('tells cells with a part struck through, unless they are left out themselves', () => {
		const [row] = sheetOf([['', 'a', 'b']]).rows;
		if (row === undefined) throw new Error('no row');
		const rows = [
			{ ...row, partlyStruck: [0, 1] },
			{ ...row, number: 2, isHidden: true, partlyStruck: [0] }
		];
		const sheet: Sheet = { ...sheetOf([['', 'a', 'b']]), rows, hiddenColumns: [1] };
		expect(visiblePart(sheet, onlyVisible).left.partlyStruck).toEqual([
			{ row: 1, column: 0, text: 'a' }
		]);
	});
});
