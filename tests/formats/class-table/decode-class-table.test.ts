import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigitOf } from '#lib/domain/assessment/municipality-code.ts';
import { populationClassIn } from '#lib/domain/comparison/class-table.ts';
import { decodeClassTable } from '#lib/formats/class-table/decode-class-table.ts';
import { valueOf } from '../../support/value-of.ts';
import { windows31JBytes } from '../../support/windows-31j-bytes.ts';

const read = (text: string, year?: number) =>
	decodeClassTable(new TextEncoder().encode(text), year);
const errorOf = (text: string, year?: number) => {
	const result = read(text, year);
	return result.ok ? undefined : result.error;
};

describe('decodeClassTable', () => {
	it('reads populations by code, with their year', () => {
		const { table, unknownColumns } = valueOf(
			read('code,population,year\n131016,67216,2025\n011002,"1,956,928",2025\n')
		);
		expect(table).toEqual({
			kind: 'population',
			year: 2025,
			populationByCode: new Map([
				['131016', 67216],
				['011002', 1956928]
			])
		});
		expect(unknownColumns).toEqual([]);
		if (table.kind !== 'population') throw new Error('no populations');
		expect(populationClassIn(table, '131016')).toBe('under-200000');
		expect(populationClassIn(table, '011002')).toBe('from-200000');
		expect(populationClassIn(table, '999999')).toBeUndefined();
	});

	it('reads classes of the ministry, in the words of offices, and names the columns it does not know', () => {
		const { table, unknownColumns } = valueOf(
			read('類似団体 令和6年度\n団体コード,団体名,類型,備考\n１３１０１６,千代田区,特別区,\n', 2024)
		);
		expect(table).toEqual({
			kind: 'class',
			year: 2024,
			classByCode: new Map([['131016', '特別区']])
		});
		expect(unknownColumns).toEqual(['団体名', '備考']);
	});

	it('calls a class what the table calls it first, however wide its letters are elsewhere', () => {
		const { table } = valueOf(
			read('団体コード,類型\n131016,都市Ⅱ－１\n011002,都市II-1\n282103,町村Ⅰ－０\n', 2024)
		);
		expect(table.kind === 'class' && [...table.classByCode]).toEqual([
			['131016', '都市Ⅱ－１'],
			['011002', '都市Ⅱ－１'],
			['282103', '町村Ⅰ－０']
		]);
	});

	it('reads what Excel saves in Japan, and gives back the zero that Excel dropped', () => {
		const bytes = windows31JBytes('団体コード,人口\n11002,1956928\n');
		const { table } = valueOf(decodeClassTable(bytes, 2025));
		expect(table).toMatchObject({ populationByCode: new Map([['011002', 1956928]]) });
	});

	it('tells everything that is wrong with rows, by line', () => {
		expect(
			errorOf(
				'code,population,year\n131017,1,2025\n131016,many,2025\n131016,2,令和7\n131024,-3,2025\n',
				2025
			)
		).toEqual({
			kind: 'wrong-rows',
			issues: [
				{ line: 2, problem: 'not-a-code', value: '131017' },
				{ line: 3, problem: 'not-a-population', value: 'many' },
				{ line: 4, problem: 'code-twice', value: '131016' },
				{ line: 4, problem: 'not-a-year', value: '令和7' },
				{ line: 5, problem: 'not-a-population', value: '-3' }
			]
		});
		expect(errorOf(`code,class\n131016,\n131024,${'長'.repeat(41)}\n`, 2025)).toMatchObject({
			issues: [{ problem: 'no-class' }, { line: 3, problem: 'class-too-long' }]
		});
	});

	it('takes no column of names for classes', () => {
		const rows = Array.from({ length: 101 }, (_, at) => {
			const five = String(13_000 + at).padStart(5, '0');
			return `${five}${checkDigitOf(five)},town ${at}`;
		});
		expect(errorOf(`code,class\n${rows.join('\n')}\n`, 2025)).toEqual({
			kind: 'too-many-classes',
			classes: 101,
			limit: 100
		});
		expect(errorOf(`code,class\n${rows.slice(1).join('\n')}\n`, 2025)).toBeUndefined();
	});

	it('reads the year that a heading names', () => {
		for (const heading of [
			'人口（2025年）',
			'２０２５年 人口',
			'population_2025',
			'総人口 2025年度'
		]) {
			expect(valueOf(read(`団体コード,${heading}\n131016,5\n`)).table.year, heading).toBe(2025);
		}
		expect(errorOf('code,人口（2025年）,year\n131016,5,2024\n')).toMatchObject({
			kind: 'several-years'
		});
	});

	it('takes no table without one year', () => {
		const head = 'code,population';
		expect(errorOf(`${head}\n131016,5\n`)).toEqual({ kind: 'no-year' });
		const two = `${head},year\n131016,5,2025\n131024,6,2020\n`;
		expect(errorOf(two)).toEqual({ kind: 'several-years', years: [2020, 2025] });
		expect(errorOf(`${head},year\n131016,5,2025\n`, 2024)).toEqual({
			kind: 'other-year',
			found: 2025,
			given: 2024
		});
	});

	it('takes no table without its columns', () => {
		expect(errorOf('name,population\nx,5\n', 2025)).toEqual({
			kind: 'missing-column',
			column: 'code'
		});
		expect(errorOf('code,name\n131016,x\n', 2025)).toEqual({
			kind: 'missing-column',
			column: 'population-or-class'
		});
		expect(errorOf('code,population,人口\n131016,5,5\n', 2025)).toEqual({
			kind: 'column-twice',
			column: 'population'
		});
		expect(errorOf('code,population,class\n131016,5,a\n', 2025)).toEqual({
			kind: 'population-and-class'
		});
		expect(errorOf('code,population\n', 2025)).toEqual({ kind: 'no-rows' });
		expect(errorOf('', 2025)).toEqual({ kind: 'empty' });
		expect(errorOf('code,population\n"131016,5', 2025)).toMatchObject({ kind: 'csv-syntax' });
	});

	it('does not fail on any text', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (above, below) => {
				expect(() => read(`${above}\ncode,population\n${below}`, 2025)).not.toThrow();
			})
		);
	});
});
