import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { SpreadsheetError } from '#lib/formats/spreadsheet/spreadsheet-error.ts';
import { spreadsheetLimits } from '#lib/formats/spreadsheet/spreadsheet-limits.ts';
import {
	aRelationship,
	aRelationships,
	aTable,
	aWorkbook,
	aWorksheet,
	excelParts,
	zipped,
	type Parts
} from './a-workbook.ts';
import { changed, endOf, entriesOf, withUint16, withUint32 } from './changed-zip.ts';

const text = (content: string) => new TextEncoder().encode(content);

function errorOf(bytes: Uint8Array, fileName = 'a.xlsx'): SpreadsheetError {
	const workbook = readWorkbook(bytes, fileName);
	if (workbook.ok) throw new Error(`read: ${JSON.stringify(workbook.value)}`);
	return workbook.error;
}

const sheetXml = (inner: string) => aWorkbook({ sheets: { S: inner } });
const rawSheet = (xml: string) => zipped({ ...excelParts(), 'xl/worksheets/sheet1.xml': xml });

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

/** 120 MB of one letter in a file of 0.5 MB. */
const bomb = rawSheet('a'.repeat(120_000_000));

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
	'too-much-inside': () => bomb,
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

describe('readWorkbook refuses as XML', () => {
	const deep = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);

	it.each<[string, string]>([
		['<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet/>', 'dtd'],
		['<!DOCTYPE worksheet SYSTEM "http://example.org/a.dtd"><worksheet/>', 'dtd'],
		['<worksheet><!ELEMENT a></worksheet>', 'dtd'],
		['<worksheet>&lol;</worksheet>', 'entity'],
		['<worksheet>a & b</worksheet>', 'entity'],
		['<worksheet>&#0;</worksheet>', 'entity'],
		['<worksheet>&#xD800;</worksheet>', 'entity'],
		['<worksheet a="&#x110000;"/>', 'entity'],
		[deep(65), 'too-deep'],
		[deep(100_000), 'too-deep'],
		['', 'not-well-formed'],
		['text', 'not-well-formed'],
		['<worksheet>', 'not-well-formed'],
		['<worksheet/><worksheet/>', 'not-well-formed'],
		['<worksheet/>text', 'not-well-formed'],
		['<worksheet></sheet>', 'not-well-formed'],
		['</worksheet>', 'not-well-formed'],
		['<worksheet a="1" a="2"/>', 'not-well-formed'],
		['<worksheet a=1/>', 'not-well-formed'],
		['<worksheet a="<"/>', 'not-well-formed'],
		['<worksheet><!-- </worksheet>', 'not-well-formed'],
		['<worksheet><![CDATA[ </worksheet>', 'not-well-formed'],
		['<worksheet><? </worksheet>', 'not-well-formed'],
		['<worksheet', 'not-well-formed'],
		[`<worksheet${' '.repeat(1_000_000)}`, 'not-well-formed'],
		[`<worksheet ${'a'.repeat(1_000_000)}`, 'not-well-formed']
	])('%.60j', (xml, problem) => {
		expect(errorOf(rawSheet(xml))).toMatchObject({ kind: 'wrong-xml', problem });
	});

	it.each([
		'xl/workbook.xml',
		'xl/_rels/workbook.xml.rels',
		'xl/styles.xml',
		'xl/sharedStrings.xml'
	])('%s with a document type', (part) => {
		const parts = { ...excelParts(), [part]: '<!DOCTYPE a><a/>' };
		expect(errorOf(zipped(parts))).toEqual({ kind: 'wrong-xml', part, problem: 'dtd', offset: 0 });
	});

	it('a part that is not UTF-8', () => {
		const parts: Parts = {
			...excelParts(),
			'xl/worksheets/sheet1.xml': Uint8Array.from([0xff, 0xfe, 0x3c, 0])
		};
		expect(errorOf(zipped(parts))).toMatchObject({ problem: 'not-utf8' });
	});
});

describe('readWorkbook refuses as an archive', () => {
	const good = aWorkbook();
	const problemOf = (bytes: Uint8Array) => {
		const error = errorOf(bytes);
		return error.kind === 'wrong-zip' ? error.problem : error.kind;
	};
	const [first, second] = entriesOf(good) as [
		ReturnType<typeof entriesOf>[0],
		ReturnType<typeof entriesOf>[0]
	];

	it.each<[string, string, Uint8Array]>([
		['encrypted', 'encrypted', withUint16(good, first.at + 8, 1)],
		['encrypted with a hidden directory', 'encrypted', withUint16(good, first.at + 8, 0x2000)],
		['of an unknown method', 'unknown-method', withUint16(good, first.at + 10, 99)],
		['of one name twice', 'duplicate-name', zipped({ ...excelParts(), 'XL/Workbook.xml': '' })],
		['with an absolute name', 'unsafe-name', zipped({ ...excelParts(), '/etc/passwd': '' })],
		['with a drive', 'unsafe-name', zipped({ ...excelParts(), 'C:/a': '' })],
		['that climbs out', 'unsafe-name', zipped({ ...excelParts(), 'xl/../../a': '' })],
		[
			'with a backslash that climbs out',
			'unsafe-name',
			zipped({ ...excelParts(), 'xl\\..\\a': '' })
		],
		['with a control character', 'unsafe-name', zipped({ ...excelParts(), 'xl/\na': '' })],
		['with a long name', 'unsafe-name', zipped({ ...excelParts(), ['a'.repeat(60_000)]: '' })],
		['that says another size', 'headers-disagree', withUint32(good, first.at + 24, 1)],
		['that says another name', 'headers-disagree', changed(good, first.at + 46, 0x41)],
		[
			'that says another method in its header',
			'headers-disagree',
			changed(good, first.offset + 8, 0)
		],
		['whose files overlap', 'overlapping', withUint32(good, second.at + 42, first.offset)],
		['whose file lies beyond its end', 'overlapping', withUint32(good, second.at + 42, 0x7fffffff)],
		['that is split', 'split', withUint16(good, endOf(good) + 4, 1)],
		[
			'that counts its files wrongly',
			'wrong-directory',
			withUint32(good, endOf(good) + 8, 0x00010001)
		],
		[
			'of more than there can be',
			'too-many-entries',
			withUint32(good, endOf(good) + 8, 0xffffffff)
		],
		['of too many files', 'too-many-entries', withUint32(good, endOf(good) + 8, 0x4e204e20)],
		[
			'with bytes before it',
			'wrong-directory',
			Uint8Array.from([...good.subarray(0, 4), 1, 2, ...good])
		],
		['with bytes after it', 'truncated', Uint8Array.from([...good, 0])]
	])('one %s', (_, problem, bytes) => {
		expect(problemOf(bytes)).toBe(problem);
	});

	it('one with a second end in its comment', () => {
		const end = good.slice(endOf(good));
		const bytes = withUint16(Uint8Array.from([...good, ...end]), endOf(good) + 20, end.length);
		expect(problemOf(bytes)).toBe('wrong-directory');
	});

	it('one cut off anywhere', () => {
		for (let place = 0; place < 50; place++) {
			const cut = good.subarray(0, 5 + Math.floor((place * (good.length - 6)) / 50));
			expect(problemOf(cut)).toBe('truncated');
		}
	});

	it('a wrong checksum, wrong data, and data of another size', () => {
		const sheet = entriesOf(good).find(({ name }) => name.endsWith('sheet1.xml'))!;
		const both = (place: number, local: number, value: number) =>
			withUint32(withUint32(good, sheet.at + place, value), sheet.offset + local, value);
		expect(problemOf(both(16, 14, 1))).toBe('wrong-crc');
		expect(problemOf(both(24, 22, 5))).toBe('wrong-size');
		expect(problemOf(both(24, 22, 5000))).toBe('wrong-size');
		expect(problemOf(changed(good, sheet.data, 0xff))).toMatch(/^wrong-(data|size|crc)$/);
	});

	it('a bomb, without inflating more than is said to be in it', () => {
		expect(errorOf(bomb)).toMatchObject({ kind: 'too-much-inside', limit: spreadsheetLimits.part });
		const sheet = entriesOf(bomb).find(({ name }) => name.endsWith('sheet1.xml'))!;
		const lying = withUint32(withUint32(bomb, sheet.at + 24, 1000), sheet.offset + 22, 1000);
		expect(problemOf(lying)).toBe('wrong-size');
	});

	it('several parts that are too much together', () => {
		const large = aWorksheet(`<!--${' '.repeat(70_000_000)}-->`);
		const sheets = { a: '', b: '', c: '' };
		const parts = [1, 2, 3].map((number) => [`xl/worksheets/sheet${number}.xml`, large]);
		const bytes = zipped({ ...excelParts({ sheets }), ...Object.fromEntries(parts) });
		expect(errorOf(bytes)).toMatchObject({
			kind: 'too-much-inside',
			part: 'xl/worksheets/sheet3.xml'
		});
	});

	it('any change of a byte, or reads the same', () => {
		const before = readWorkbook(good, '');
		fc.assert(
			fc.property(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), (place, value) => {
				const after = readWorkbook(changed(good, place, value), '');
				if (after.ok) expect(after).toEqual(before);
			}),
			{ numRuns: 2000, seed: 1 }
		);
	});
});
