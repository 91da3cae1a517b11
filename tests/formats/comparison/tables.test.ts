import { describe, expect, it } from 'vitest';
import { cityGroups } from '#lib/domain/comparison/city-groups.ts';
import { parseCsv } from '#lib/formats/answers-csv/parse-csv.ts';
import { encodeCitiesCsv } from '#lib/formats/comparison/encode-cities-csv.ts';
import { encodeGroupsCsv } from '#lib/formats/comparison/encode-groups-csv.ts';
import { groupColumns } from '#lib/formats/comparison/group-columns.ts';
import { encodeLeftOutCsv } from '#lib/formats/comparison/encode-left-out-csv.ts';
import { columnMeaning } from '#lib/i18n/column-words.ts';
import { aCityResult } from '../../support/a-city-result.ts';
import { valueOf } from '../../support/value-of.ts';

const rowsOf = (csv: string) => {
	expect(csv.startsWith('\ufeff')).toBe(true);
	return valueOf(parseCsv(csv.slice(1))).map(({ cells }) => cells);
};

describe('the table of cities', () => {
	it('has one datum a cell, guarded, with the columns of the command', () => {
		const csv = encodeCitiesCsv([aCityResult('282103', { overall: 61.2 }, { name: '=市,"x"' })], {
			shownAs: ({ code, name, asOf }) => ({ code, name, prefecture: '28', asOf }),
			populationOf: () => 260_000,
			classOf: () => 'from-200000',
			similarOf: () => 'IV-2'
		});
		const [head = [], row = []] = rowsOf(csv);
		const cell = (name: string) => row[head.indexOf(name)];
		expect(head.slice(0, 5)).toEqual(['code', 'name', 'kind', 'fiscal_year', 'prefecture']);
		expect(row).toHaveLength(head.length);
		expect(cell('name')).toBe(`'=市,"x"`);
		expect(cell('percent')).toBe('61.2');
		expect(cell('earned')).toBe('612');
		expect(cell('as_of')).toBe('2026-06-01');
		expect(cell('kind')).toBe('municipality');
		expect(cell('population')).toBe('260000');
		expect(cell('similar_class')).toBe('IV-2');
	});

	it('tells nothing of a city under an alias', () => {
		const city = aCityResult('282103', { overall: 61.2 });
		const csv = encodeCitiesCsv([city], {
			shownAs: () => ({ code: 'A01', name: 'A01', prefecture: '', asOf: '' }),
			populationOf: () => undefined,
			classOf: () => undefined,
			similarOf: () => undefined
		});
		expect(csv).not.toContain('282103');
		expect(csv).not.toContain(city.asOf);
		expect(csv).toContain('A01,A01,municipality,2026,,');
	});
});

describe('the table of groups', () => {
	const cities = ['01', '01', '01', '02', '02'].map((prefecture, place) =>
		aCityResult(`${prefecture}000${String(place)}`, { overall: 70 + place })
	);
	const [head = [], whole = [], ...others] = rowsOf(
		encodeGroupsCsv(cityGroups(cities, { layers: [] }))
	);
	const cellsOf = (row: readonly string[]) =>
		Object.fromEntries(head.map((name, place) => [name, row[place] ?? '']));

	it('holds χ wherever a group is hidden, and no figure of it', () => {
		expect(cellsOf(whole)).toMatchObject({ prefecture: '00', layer: 'all', n: '5', mean: '72' });
		expect(others).toHaveLength(2);
		for (const row of others) {
			const { n, status, grades_status, mean, median, q1, q3, standard_deviation, grade_a } =
				cellsOf(row);
			expect([status, grades_status]).toEqual(['hidden', 'hidden']);
			expect(new Set([mean, median, q1, q3, standard_deviation, grade_a])).toEqual(new Set(['χ']));
			expect(Number(n)).toBeGreaterThan(0);
		}
	});

	it('tells every column with a kind and a meaning in both languages', () => {
		expect(head).toEqual(groupColumns.map(({ name }) => name));
		for (const { name } of groupColumns) {
			expect([name, columnMeaning(name, 'ja')]).not.toContain('');
			expect([name, columnMeaning(name, 'en')]).not.toContain('');
		}
	});
});

it('the list of files left out is a table of two columns', () => {
	const csv = encodeLeftOutCsv([{ file: 'a/b.json', why: '読めません、確かめてください。' }]);
	expect(rowsOf(csv)).toEqual([
		['file', 'why'],
		['a/b.json', '読めません、確かめてください。']
	]);
});
