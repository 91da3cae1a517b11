/** Workbooks that are refused as archives: names, headers and directories that lie, bombs, any byte changed. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { spreadsheetLimits } from '#lib/formats/spreadsheet/spreadsheet-limits.ts';
import { aWorkbook, aWorksheet, excelParts, zipped } from './a-workbook.ts';
import { changed, endOf, entriesOf, withUint16, withUint32 } from './changed-zip.ts';
import { aBomb, errorOf } from './refused-workbooks.ts';

describe('readWorkbook refuses as an archive', () => {
	const good = aWorkbook();
	const bomb = aBomb();
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
