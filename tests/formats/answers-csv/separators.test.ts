import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#lib/formats/answers-csv/parse-csv.ts';

function rowsOf(text: string): readonly (readonly string[])[] {
	const rows = parseCsv(text);
	if (!rows.ok) throw new Error(`${rows.error.problem} ${String(rows.error.line)}`);
	return rows.value.map(({ cells }) => cells);
}
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('the separator of a CSV file', () => {
	it('is found outside of quotes', () => {
		expect(rowsOf('"番号";"確認（鍵, 扉, 窓, 金庫）"\r\n"1";"鍵, 扉"')).toEqual([
			['番号', '確認（鍵, 扉, 窓, 金庫）'],
			['1', '鍵, 扉']
		]);
		expect(rowsOf('"a;b;c;d",e\n1,2')).toEqual([
			['a;b;c;d', 'e'],
			['1', '2']
		]);
	});

	it.each([',', ';', '\t'])('is found below lines of a title: %j', (separator) => {
		const table = `番号${separator}確認事項${separator}理由\r\n1${separator}鍵${separator}紛失`;
		for (const title of ['点検表', '点検表, 鍵; 扉, 窓, 金庫', '点検表\r\n令和8年度, 全庁\r\n'])
			expect(rowsOf(`${title}\r\n${table}`).slice(-2)).toEqual([
				['番号', '確認事項', '理由'],
				['1', '鍵', '紛失']
			]);
	});

	it('is the one that parts rows alike, whatever stands within unquoted texts', () => {
		const text = '番号;確認事項;理由\n1;鍵, 扉;紛失\n2;窓, 金庫, 棚;盗難\n3;札;破損';
		expect(rowsOf(text).map(({ length }) => length)).toEqual([3, 3, 3, 3]);
	});

	it('can be named in a line of its own, as Excel has it', () => {
		const rows = parseCsv('sep=;\r\na;b,c\r\n');
		expect(rows).toEqual({ ok: true, value: [{ line: 2, cells: ['a', 'b,c'] }] });
	});

	it('makes no difference where everything is quoted', () => {
		const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
		const row = fc.tuple(cell, cell, cell);
		fc.assert(
			fc.property(
				fc.array(row, { minLength: 1, maxLength: 8 }),
				fc.constantFrom(',', ';', '\t'),
				(rows, separator) => {
					const text = rows.map((cells) => cells.map(quoted).join(separator)).join('\r\n');
					expect(rowsOf(text)).toEqual(rows);
				}
			)
		);
	});

	it('leaves a wrong quote to be told with its line', () => {
		expect(parseCsv('a,b,c\n1,2,3\n4,"5"x,6\n7,8;9,0')).toMatchObject({
			error: { problem: 'text-after-quote', line: 3 }
		});
	});
});
