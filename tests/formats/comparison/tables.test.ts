import { describe, expect, it } from 'vitest';
import { cityGroups } from '#lib/domain/comparison/city-groups.ts';
import { parseCsv } from '#lib/formats/answers-csv/parse-csv.ts';
import { encodeCitiesCsv } from '#lib/formats/comparison/encode-cities-csv.ts';
import { encodeGroupsCsv } from '#lib/formats/comparison/encode-groups-csv.ts';
import { encodeLeftOutCsv } from '#lib/formats/comparison/encode-left-out-csv.ts';
import { aCityResult } from '../../support/a-city-result.ts';
import { valueOf } from '../../support/value-of.ts';

const rowsOf = (csv: string) => {
	expect(csv.startsWith('\ufeff')).toBe(true);
	return valueOf(parseCsv(csv.slice(1))).map(({ cells }) => cells);
};

describe('the table of cities', () => {
	it('has one datum a cell, guarded, with the columns of the command', () => {
		const csv = encodeCitiesCsv([aCityResult('282103', { overall: 61.2 }, { name: '=市,"x"' })], {
			shownAs: ({ code, name }) => ({ code, name, prefecture: '28' }),
			populationOf: () => 260_000,
			classOf: () => 'from-200000'
		});
		const [head = [], row = []] = rowsOf(csv);
		const cell = (name: string) => row[head.indexOf(name)];
		expect(head.slice(0, 5)).toEqual(['code', 'name', 'kind', 'fiscal_year', 'prefecture']);
		expect(row).toHaveLength(head.length);
		expect(cell('name')).toBe(`'=市,"x"`);
		expect(cell('percent')).toBe('61.2');
		expect(cell('earned')).toBe('612');
		expect(cell('kind')).toBe('municipality');
		expect(cell('population')).toBe('260000');
	});

	it('tells nothing of a city under an alias', () => {
		const csv = encodeCitiesCsv([aCityResult('282103', { overall: 61.2 })], {
			shownAs: () => ({ code: 'A01', name: 'A01', prefecture: '' }),
			populationOf: () => undefined,
			classOf: () => undefined
		});
		expect(csv).not.toContain('282103');
		expect(csv).toContain('A01,A01,municipality,2026,,');
	});
});

describe('the table of groups', () => {
	it('holds χ wherever a group is hidden, and no figure of it', () => {
		const cities = ['01', '01', '01', '02', '02'].map((prefecture, place) =>
			aCityResult(`${prefecture}000${String(place)}`, { overall: 77.7 })
		);
		const rows = rowsOf(encodeGroupsCsv(cityGroups(cities, { layers: [] })));
		expect(rows[1]?.slice(2, 6)).toEqual(['00', 'all', 'all', '5']);
		for (const row of rows.slice(2)) {
			expect(row.slice(6)).toEqual(['χ', 'χ', 'χ', 'χ', 'hidden']);
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
