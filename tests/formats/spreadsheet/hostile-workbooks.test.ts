/** Files that are refused as workbooks: a case for each kind, what is too much, and what is wrong with cells. */

import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { SpreadsheetError } from '#lib/formats/spreadsheet/spreadsheet-error.ts';
import { spreadsheetLimits } from '#lib/formats/spreadsheet/spreadsheet-limits.ts';
import {
	aRelationship,
	aRelationships,
	aTable,
	aWorkbook,
	excelParts,
	zipped
} from './a-workbook.ts';
import { aBomb, errorOf, rawSheet } from './refused-workbooks.ts';

const text = (content: string) => new TextEncoder().encode(content);

const sheetXml = (inner: string) => aWorkbook({ sheets: { S: inner } });

/** The start of an Office file before 2007, with a stream of this name. */
const compoundFile = (stream: string) =>
	Uint8Array.from([
		...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
		...Array.from({ length: 1016 }, () => 0),
		...Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0])
	]);

const manyRows = (count: number) =>
	`<sheetData>${Array.from({ length: count }, (_, order) => `<row r="${order + 1}"><c r="A${order + 1}"><v>1</v></c></row>`).join('')}</sheetData>`;

const sheetsOf = (count: number) =>
	Object.fromEntries(Array.from({ length: count }, (_, order) => [`S${order}`, aTable([['a']])]));

/** One file for each kind of error: a kind without one does not compile. */
const filesByKind: Readonly<Record<SpreadsheetError['kind'], () => Uint8Array>> = {
	'too-large': () => new Uint8Array(spreadsheetLimits.file + 1),
	empty: () => new Uint8Array(),
	'old-excel': () => compoundFile('Workbook'),
	'password-protected': () => compoundFile('EncryptedPackage'),
	'binary-workbook': () => zipped({ '_rels/.rels': '', 'xl/workbook.bin': '' }),
	opendocument: () => zipped({ mimetype: 'application/x', 'content.xml': '<a/>' }),
	'not-a-spreadsheet': () => zipped({ 'word/document.xml': '<a/>' }),
	'wrong-zip': () => aWorkbook().subarray(0, 300),
	'too-much-inside': aBomb,
	'missing-part': () => {
		const { 'xl/worksheets/sheet1.xml': _, ...parts } = excelParts();
		return zipped(parts);
	},
	'wrong-xml': () => rawSheet('<worksheet>'),
	'wrong-cell': () => sheetXml('<sheetData><row r="0"/></sheetData>'),
	'no-sheets': () =>
		zipped({
			...excelParts({ sheets: { S: '' } }),
			'xl/_rels/workbook.xml.rels': aRelationships(
				aRelationship('rId1', 'chartsheet', 'chartsheets/sheet1.xml')
			)
		}),
	'too-many-sheets': () => aWorkbook({ sheets: sheetsOf(spreadsheetLimits.sheets + 1) }),
	'too-many-rows': () => sheetXml(manyRows(100_000)),
	'too-many-columns': () =>
		sheetXml('<sheetData><row r="7"><c r="GS7"><v>1</v></c></row></sheetData>'),
	'too-many-cells': () =>
		aWorkbook({
			sheets: { S: '' },
			sharedStrings: '<si/>'.repeat(spreadsheetLimits.sharedStrings + 1)
		}),
	'too-much-text': () =>
		sheetXml(
			aTable([['a'.repeat(1_000_000), ...Array.from({ length: 99 }, () => 'b')]], ['A1:CV1'])
		),
	'utf-16': () => Uint8Array.from([0xff, 0xfe, 0x41, 0]),
	'iso-2022-jp': () => text('1,\u001b$BHV9f\u001b(B'),
	'euc-jp': () => Uint8Array.from([0xc8, 0xd6, 0xb9, 0xe6, 0xa4, 0xce]),
	'unknown-encoding': () => Uint8Array.from([0x41, 0xff, 0xff]),
	'csv-syntax': () => text('a,"b')
};

describe('readWorkbook refuses', () => {
	it.each(Object.entries(filesByKind))('a file that is %s', (kind, file) => {
		expect(errorOf(file()).kind).toBe(kind);
	});

	it.each([
		['<!DOCTYPE html><html><table>'],
		['  <table><tr><td>a'],
		['<?xml version="1.0"?><Workbook/>'],
		['%PDF-1.7'],
		['{\\rtf1'],
		['a,\0b']
	])('%j, which is another kind of file', (content) => {
		expect(errorOf(text(content), 'a.xls').kind).toBe('not-a-spreadsheet');
	});

	it('100,000 rows, and says how many there are', () => {
		const limit = spreadsheetLimits.rows;
		const expected = { kind: 'too-many-rows', sheet: 'S', rows: 100_000, limit };
		expect(errorOf(sheetXml(manyRows(100_000)))).toEqual(expected);
		expect(errorOf(text('a,b\n'.repeat(100_000)), 'S.csv')).toEqual(expected);
	});

	it('a million empty rows never, but reads what is in them', () => {
		const rows = '<row><c s="1"/></row>'.repeat(300_000);
		const workbook = readWorkbook(
			sheetXml(`<sheetData>${rows}<row><c><v>1</v></c></row></sheetData>`),
			''
		);
		expect(workbook).toMatchObject({ ok: true });
	});

	it('tables that are wide, and says where', () => {
		expect(errorOf(text(`a\n${','.repeat(200)}b`), 'S.csv')).toEqual({
			kind: 'too-many-columns',
			sheet: 'S',
			row: 2,
			limit: 200
		});
	});

	it('more cells in many sheets than one sheet may have', () => {
		const rows = Array.from(
			{ length: spreadsheetLimits.rows },
			(_, order) => `<row><c r="GR${order + 1}"><v>1</v></c></row>`
		);
		const table = `<sheetData>${rows.join('')}</sheetData>`;
		expect(errorOf(aWorkbook({ sheets: { S: table, T: table } }))).toEqual({
			kind: 'too-many-cells',
			part: 'xl/worksheets/sheet2.xml',
			limit: spreadsheetLimits.cells
		});
	});
});

describe('readWorkbook refuses in a sheet', () => {
	const cell = (reference: string) => `<c r="${reference}"><v>1</v></c>`;
	const row = (number: string, ...cells: readonly string[]) =>
		`<row r="${number}">${cells.join('')}</row>`;

	it.each([
		['a row beyond the last', row('1048577'), '1048577', 'reference'],
		['a row of no number', row('1e3.5'), '1e3.5', 'reference'],
		['a column beyond the last', row('1', cell('XFE1')), 'XFE1', 'reference'],
		['a long reference', row('1', cell('A99999999999')), 'A99999999999', 'reference'],
		['a cell of another row', row('1', cell('A2')), 'A2', 'reference'],
		['a reference in lower case', row('1', cell('a1')), 'a1', 'reference'],
		['a row given twice', row('2') + row('2'), '2', 'order'],
		['a cell given twice', row('1', cell('B1'), cell('B1')), 'B1', 'order'],
		['a cell after its place', row('1', cell('B1'), cell('A1')), 'A1', 'order'],
		[
			'a shared text that is missing',
			row('1', '<c r="C1" t="s"><v>7</v></c>'),
			'C1',
			'shared-string'
		],
		['a shared text of no number', row('1', '<c r="C1" t="s"><v>-1</v></c>'), 'C1', 'shared-string']
	])('%s', (_, rows, place, problem) => {
		expect(errorOf(sheetXml(`<sheetData>${rows}</sheetData>`))).toEqual({
			kind: 'wrong-cell',
			sheet: 'S',
			cell: place,
			problem
		});
	});

	it.each([
		['A1:XFE1', 'reference'],
		['B2:A1', 'reference'],
		['A1:B2:C3', 'reference'],
		['', 'reference']
	])('the merged range %j', (range, problem) => {
		expect(errorOf(sheetXml(aTable([['a']], [range])))).toMatchObject({ cell: range, problem });
	});

	it('ranges merged on top of each other, however many', () => {
		const merges = Array.from({ length: 10_000 }, () => 'A1:XFD1048576');
		const rows = Array.from({ length: 1000 }, () => ['a', 'b']);
		expect(errorOf(sheetXml(aTable(rows, merges)))).toMatchObject({ problem: 'overlap' });
	});
});
