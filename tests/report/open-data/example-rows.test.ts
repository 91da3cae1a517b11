import { describe, expect, it } from 'vitest';
import { exampleCities, exampleGroups } from '#lib/report/open-data/example-rows.ts';
import { openDataFiles } from '#lib/report/open-data/open-data-files.ts';
import type { OpenDataSet } from '#lib/report/open-data/open-data-set.ts';
import { anOpenCity, anOpenDataSet, anOpenGroup } from '../../support/an-open-data-set.ts';
import { valueOf } from '../../support/value-of.ts';

const cities = [
	anOpenCity({ fiscalYear: 2025, percent: null, grade: null }),
	anOpenCity({ fiscalYear: 2025, layer: 'asset', percent: null, grade: null }),
	anOpenCity({ fiscalYear: 2026, percent: 61.5, grade: null }),
	anOpenCity({ fiscalYear: 2026, layer: 'service', grade: 'B' }),
	anOpenCity({ fiscalYear: 2026, layer: 'asset', grade: 'A' })
];
const ofPrefecture = (fiscalYear: number, standardDeviation: number | null) =>
	anOpenGroup({ fiscalYear, prefecture: '28', standardDeviation, mean: fiscalYear - 1970 });
const groups = [
	anOpenGroup({ fiscalYear: 2025, prefecture: '00', standardDeviation: null }),
	ofPrefecture(2025, null),
	ofPrefecture(2025, 8.5),
	anOpenGroup({ fiscalYear: 2026, prefecture: '00' }),
	ofPrefecture(2026, 9.5)
];

function expectSameBut(file: string, whole: Partial<OpenDataSet>, some: Partial<OpenDataSet>) {
	const textsOf = (changes: Partial<OpenDataSet>) =>
		valueOf(openDataFiles(anOpenDataSet(changes))).files.filter(({ name }) => name !== file);
	expect(textsOf(some)).toEqual(textsOf(whole));
}

describe('examples of a table that is written piece by piece', () => {
	const facts = anOpenDataSet();

	it('are the cities from which all other files are the same', () => {
		const first = exampleCities(facts, cities.slice(0, 2));
		const examples = exampleCities(facts, [...first, ...cities.slice(2)]);
		expect(examples).toEqual([cities[0], cities[2], cities[3]]);
		expectSameBut('cities.csv', { cities }, { cities: examples });
	});

	it('are the groups from which all other files are the same, with those told in words', () => {
		const examples = exampleGroups(facts, [
			...exampleGroups(facts, groups.slice(0, 1)),
			...groups.slice(1)
		]);
		expect(examples).toContain(groups[3]);
		expect(examples).not.toContain(groups[4]);
		expectSameBut('group-figures.csv', { groups }, { groups: examples });
	});
});
