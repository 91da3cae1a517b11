import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { fillWorkbook, type CellText } from '#lib/formats/workbook-filling/fill-workbook.ts';
import { inflateEntry } from '#lib/formats/zip/inflate-entry.ts';
import { readZipDirectory } from '#lib/formats/zip/zip-directory.ts';
import { foreignZip, type ZipHabits } from '../../support/foreign-zip.ts';
import { aWorkbook, excelParts, zippedAsStream } from '../spreadsheet/a-workbook.ts';
import { entriesOf } from '../spreadsheet/changed-zip.ts';
import { aStarSheet, criteria, markRule, merges, starSheetName } from './a-star-sheet.ts';
import { at, filledWith } from './filled-with.ts';

/** The bytes of every file of an archive as they are packed, its header with them, in order. */
function packedParts(bytes: Uint8Array) {
	const entries = entriesOf(bytes).toSorted((one, other) => one.offset - other.offset);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const directory = view.getUint32(bytes.length - 6, true);
	return entries.map(({ name, offset }, order) => ({
		name,
		packed: bytes.slice(offset, entries[order + 1]?.offset ?? directory)
	}));
}

function partOf(bytes: Uint8Array, name: string): string {
	const entry = entriesOf(bytes).find((one) => one.name === name);
	if (entry === undefined) throw new Error(name);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const packed = bytes.subarray(entry.data, entry.data + view.getUint32(entry.at + 20, true));
	return strFromU8(view.getUint16(entry.at + 10, true) === 0 ? packed : inflateSync(packed));
}

const sheetPart = 'xl/worksheets/sheet1.xml';

/** The XML of the first sheet after texts were written into one of this XML. */
function patched(inner: string, texts: readonly CellText[]): string {
	const { bytes } = filledWith(aWorkbook({ sheets: { S: inner } }), texts);
	return /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(partOf(bytes, sheetPart))?.[1] ?? '';
}

const inline = (cell: string, text: string, look = ''): string =>
	`<c r="${cell}"${look} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

describe('fillWorkbook', () => {
	it('keeps every byte of all other parts, their order and their packing', () => {
		const before = aStarSheet({ validations: markRule });
		const { bytes } = filledWith(before, [at('O3', '○', starSheetName)]);
		const [old, filled] = [packedParts(before), packedParts(bytes)];
		expect(filled.map(({ name }) => name)).toEqual(old.map(({ name }) => name));
		expect(old.length).toBeGreaterThan(12);
		const changed = old.filter(({ packed }, order) => {
			const now = filled[order]?.packed ?? new Uint8Array();
			return packed.length !== now.length || packed.some((byte, place) => byte !== now[place]);
		});
		expect(changed.map(({ name }) => name)).toEqual([sheetPart]);
	});

	it('gives back the very same bytes where nothing is written', () => {
		const before = aStarSheet();
		expect(filledWith(before, []).bytes).toEqual(before);
	});

	it('fills a sheet of the scheme, all else as it was', () => {
		expect(merges).toHaveLength(261);
		const before = aStarSheet({ validations: markRule });
		const texts = criteria.flatMap(({ row }): readonly CellText[] => [
			{ sheet: starSheetName, row, column: 14, text: ['○', '△', '✖'][row % 3] ?? '' },
			{ sheet: starSheetName, row, column: 15, text: `理由 ${String(row)} <&>` }
		]);
		const { bytes, written, refused } = filledWith(before, texts);
		expect([written.length, refused.length]).toEqual([306, 0]);
		const back = readWorkbook(bytes, '');
		const rows = back.ok ? back.value.sheets[0]?.rows : [];
		expect(rows?.find(({ number }) => number === 155)?.cells.slice(14)).toEqual([
			'✖',
			'理由 155 <&>'
		]);
		// Taking the texts out again leaves what was there, but for what a sheet says of its extent.
		const [old, now] = [before, bytes].map((file) => partOf(file, sheetPart));
		const emptied = now
			?.replaceAll(
				/<c r="[OP]\d+"( s="2")? t="inlineStr"><is><t xml:space="preserve">[^<]*<\/t><\/is><\/c>/g,
				''
			)
			.replaceAll('spans="2:16"', 'spans="2:14"')
			.replace('B1:P158', 'B1:N158');
		expect(emptied).toBe(old?.replaceAll(/<c r="[OP]([3-9]|\d\d|100)" s="2"\/>/g, ''));
	});

	it('takes workbooks whose sizes stand after the data', () => {
		const before = zippedAsStream(excelParts({ sheets: { S: '<sheetData/>' } }));
		const { bytes } = filledWith(before, [at('A1', '○')]);
		expect(readWorkbook(bytes, '')).toMatchObject({
			value: { sheets: [{ rows: [{ number: 1, cells: ['○'] }] }] }
		});
		const others = packedParts(before).filter(({ name }) => name !== sheetPart);
		expect(packedParts(bytes).filter(({ name }) => name !== sheetPart)).toEqual(others);
	});
});

describe('a workbook that another program packed', () => {
	const parts = excelParts({ sheets: { S: '<sheetData/>' } });
	const files = new Map(
		Object.entries(parts).map(([name, part]) => [
			name,
			typeof part === 'string' ? strToU8(part) : part
		])
	);
	it.each<[string, ZipHabits]>([
		['with sizes of 64 bits in both headers', { zip64: { local: true, central: true } }],
		['with a directory of 64 bits', { zip64: { end: true, central: true } }],
		['with sizes of 64 bits behind the data', { descriptor: { signed: true, width: 8 } }],
		['with sizes behind the data, unsigned', { descriptor: { signed: false, width: 4 } }],
		['with comments and folders', { comment: 'PK', entryComment: 'c', folders: ['xl/'] }],
		['without packing it', { method: 0 }]
	])('%s', (_, habits) => {
		const before = foreignZip(files, habits);
		const { bytes } = filledWith(before, [at('B2', '○')]);
		expect(readWorkbook(bytes, '')).toMatchObject({
			value: { sheets: [{ rows: [{ number: 2, cells: ['', '○'] }] }] }
		});
		// The part after the changed one begins later, and is there unchanged.
		const directory = readZipDirectory(bytes, 100);
		if (!directory.ok) throw new Error(JSON.stringify(directory.error));
		for (const [name, content] of files) {
			const entry = directory.value.get(name.toLowerCase());
			if (entry === undefined || name === sheetPart) continue;
			expect(readAtOnce(sourceOf(bytes), () => inflateEntry(entry))).toEqual({
				ok: true,
				value: content
			});
		}
		expect(filledWith(before, []).bytes).toEqual(before);
	});
});

describe('the XML of a filled sheet', () => {
	it('changes a cell that is there, and keeps its look and place', () => {
		const before = '<c r="A1" s="3" t="str" ph="1" vm="2"><v>x</v></c>';
		const others = '<c r="B1" s="4"/>';
		const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;
		expect(patched(row(before + others), [at('A1', 'b')])).toBe(
			row(inline('A1', 'b', ' s="3" ph="1"') + others)
		);
	});

	it.each([
		[
			'a row that closes itself',
			'<sheetData><row r="2" ht="9"/></sheetData>',
			`<sheetData><row r="2" ht="9">${inline('B2', 'x')}</row></sheetData>`
		],
		[
			'a cell that is missing between others',
			'<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row></sheetData>',
			`<sheetData><row r="2"><c r="A2"><v>1</v></c>${inline('B2', 'x')}<c r="C2"><v>3</v></c></row></sheetData>`
		],
		[
			'a row that is missing between others',
			'<sheetData><row r="1"/><row r="9"/></sheetData>',
			`<sheetData><row r="1"/><row r="2">${inline('B2', 'x')}</row><row r="9"/></sheetData>`
		],
		[
			'a table that is empty',
			'<sheetData/>',
			`<sheetData><row r="2">${inline('B2', 'x')}</row></sheetData>`
		],
		[
			'rows and cells that do not say their places',
			'<sheetData><row/><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>',
			'<sheetData><row/><row><c><v>1</v></c><c t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row></sheetData>'
		],
		[
			'the look of the row or the column where the cell is not there',
			'<cols><col min="2" max="3" style="7"/></cols><sheetData><row r="3" s="5" customFormat="1"/></sheetData>',
			`<cols><col min="2" max="3" style="7"/></cols><sheetData><row r="2">${inline('B2', 'x', ' s="7"')}</row><row r="3" s="5" customFormat="1"/></sheetData>`
		],
		[
			'what the sheet says of its extent',
			'<dimension ref="A1"/><sheetData><row r="2" spans="1:1"><c r="A2"/></row></sheetData>',
			`<dimension ref="A1:B2"/><sheetData><row r="2" spans="1:2"><c r="A2"/>${inline('B2', 'x')}</row></sheetData>`
		]
	])('%s', (_, before, after) => {
		expect(patched(before, [at('B2', 'x')])).toBe(after);
	});

	it('keeps a prefix of the elements', () => {
		const xml =
			'<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>';
		const { bytes } = filledWith(aWorkbook({ sheets: { S: '' }, parts: { [sheetPart]: xml } }), [
			at('A1', 'a')
		]);
		expect(partOf(bytes, sheetPart)).toContain(
			'<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row>'
		);
	});

	it.each(['=1+1', ' a ', 'a\nb', '_x000D_', '𠮟\u0001', '<&>"\'', '\ud800'])(
		'holds the text %j as a text',
		(text) => {
			const { bytes } = filledWith(aWorkbook({ sheets: { S: '<sheetData/>' } }), [at('A1', text)]);
			const back = readWorkbook(bytes, '');
			expect(back.ok && back.value.sheets[0]?.rows[0]?.cells).toEqual([
				text === '\ud800' ? '\ufffd' : text
			]);
		}
	);
});

describe('what is told of a filled workbook', () => {
	it('is that sums are as before, that a sheet is protected, and that a signature no longer fits', () => {
		const before = aStarSheet({
			protection: '<sheetProtection sheet="1" objects="1"/>',
			parts: {
				'_rels/.rels':
					'<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/><Relationship Id="b" Type="x/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>'
			}
		});
		const { notes } = filledWith(before, [
			at('O3', '○', starSheetName),
			at('N3', '所属', starSheetName)
		]);
		expect(notes).toEqual([
			{ note: 'signed' },
			{ note: 'protected', sheet: starSheetName, locked: 1 },
			{ note: 'formulas', count: 1 }
		]);
	});

	it('names a sheet that is not there', () => {
		expect(fillWorkbook(aStarSheet(), [at('A1', 'x', 'ほか')])).toMatchObject({
			ok: false,
			error: { kind: 'no-such-sheet', sheet: 'ほか' }
		});
	});
});
