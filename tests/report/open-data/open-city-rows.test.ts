import { describe, expect, it } from 'vitest';
import { exampleCities, openCityText } from '#lib/report/open-data/open-city-rows.ts';
import { openDataFiles } from '#lib/report/open-data/open-data-files.ts';
import type { OpenDataSet } from '#lib/report/open-data/open-data-set.ts';
import { anOpenCity, anOpenDataSet } from '../../support/an-open-data-set.ts';
import { valueOf } from '../../support/value-of.ts';

const cities = [
	anOpenCity({ fiscalYear: 2025, percent: null, grade: null }),
	anOpenCity({ fiscalYear: 2025, code: '282103', percent: null, grade: null }),
	anOpenCity({ fiscalYear: 2026, percent: 61.5, grade: null }),
	anOpenCity({ fiscalYear: 2026, layer: 'service', grade: 'B' }),
	anOpenCity({ fiscalYear: 2026, layer: 'asset', grade: 'A' })
];
const filesOf = (changes: Partial<OpenDataSet>) =>
	new Map(
		valueOf(openDataFiles(anOpenDataSet(changes))).files.map(({ name, text }) => [name, text])
	);

describe('the table of named cities, year by year', () => {
	const set = anOpenDataSet();

	it('is the same text as all at once', () => {
		const pieces = [cities.slice(0, 2), cities.slice(2)];
		const text = pieces.map((piece, place) => openCityText(set, piece, place === 0)).join('');
		expect(text).toBe(filesOf({ cities }).get('cities.csv'));
	});

	it('leaves examples from which every other file is the same', () => {
		const first = exampleCities(set, cities.slice(0, 2));
		const examples = exampleCities(set, [...first, ...cities.slice(2)]);
		expect(examples).toEqual([cities[0], cities[2], cities[3]]);
		const [whole, some] = [filesOf({ cities }), filesOf({ cities: examples })];
		for (const [name, text] of whole) {
			if (name !== 'cities.csv') expect(some.get(name), name).toBe(text);
		}
	});
});
