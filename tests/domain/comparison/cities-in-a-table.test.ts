import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterCities, type CityFilter } from '#lib/domain/comparison/filter-cities.ts';
import { giveAliases } from '#lib/domain/comparison/give-aliases.ts';
import { sortCities } from '#lib/domain/comparison/sort-cities.ts';
import { aCityResult } from '../../support/a-city-result.ts';

const none: CityFilter = {
	prefecture: '',
	size: '',
	similar: '',
	edition: '',
	stage: '',
	year: '',
	words: ''
};
const cities = [
	aCityResult('011002', { overall: 40, asset: 90 }, { name: '札幌市' }),
	aCityResult('282103', { overall: 80, asset: null }, { name: '加古川市', stage: 'submitted' }),
	aCityResult('281000', { overall: null }, { name: '神戸市', fiscalYear: 2025 })
];
const known = {
	nameOf: ({ name }: { readonly name: string }) => name,
	sizeOf: (code: string) => (code === '011002' ? 'from-200000' : ''),
	similarOf: (code: string) => (code === '282103' ? 'Ⅳ-2' : ''),
	codes: 'shown' as const
};
const namesBy = (change: Partial<CityFilter>, how = known) =>
	filterCities(cities, { ...none, ...change }, how).map(({ name }) => name);

describe('a filter of cities', () => {
	it.each<[Partial<CityFilter>, string[]]>([
		[{}, ['札幌市', '加古川市', '神戸市']],
		[{ prefecture: '28' }, ['加古川市', '神戸市']],
		[{ size: 'from-200000' }, ['札幌市']],
		[{ similar: 'Ⅳ-2' }, ['加古川市']],
		[{ stage: 'submitted' }, ['加古川市']],
		[{ year: '2025' }, ['神戸市']],
		[{ edition: '2.0' }, []],
		[{ words: ' 戸 ' }, ['神戸市']],
		[{ words: '２８２' }, ['加古川市']]
	])('%j shows %j', (change, names) => {
		expect(namesBy(change)).toEqual(names);
	});

	it('finds nobody by the code where aliases stand for names', () => {
		const hidden = { ...known, nameOf: () => 'A01', codes: 'hidden' as const };
		expect(namesBy({ words: '2821' }, hidden as unknown as typeof known)).toEqual([]);
	});
});

describe('the order of cities', () => {
	const sorted = (by: Parameters<typeof sortCities>[1]['by'], towards: 'up' | 'down') =>
		sortCities(cities, { by, towards }, ({ name }) => name).map(({ name }) => name);

	it('puts those without a figure last, whichever end comes first', () => {
		expect(sorted('percent', 'up')).toEqual(['札幌市', '加古川市', '神戸市']);
		expect(sorted('percent', 'down')).toEqual(['加古川市', '札幌市', '神戸市']);
		expect(sorted('layer:asset', 'down')[0]).toBe('札幌市');
		expect(sorted('name', 'down')).toEqual(sorted('name', 'up').toReversed());
	});
});

describe('aliases', () => {
	it('are given once, to all, in the order of lots and not of codes', () => {
		let lot = 9;
		const first = giveAliases(new Map(), ['011002', '282103', '011002'], () => String(lot--));
		expect([...first]).toEqual([
			['282103', 'A01'],
			['011002', 'A02']
		]);
		const later = giveAliases(first, ['281000', '282103'], () => '0');
		expect(later.get('282103')).toBe('A01');
		expect(later.get('281000')).toBe('A03');
	});

	it('are never shared', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(fc.string())),
				fc.infiniteStream(fc.string()),
				(batches, lots) => {
					let given: ReadonlyMap<string, string> = new Map();
					for (const codes of batches) {
						given = giveAliases(given, codes, () => lots.next().value ?? '');
					}
					expect(new Set(given.values()).size).toBe(new Set(batches.flat()).size);
				}
			)
		);
	});
});
