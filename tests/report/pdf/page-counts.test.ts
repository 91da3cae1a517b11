import { sampleCity } from 'virtual:sample-city';
import { describe, expect, it } from 'vitest';
import { anEarlierYear } from '../../support/an-earlier-year.ts';
import { cityOfForty, cityOfPlatforms } from '../../support/answered-city.ts';
import type { City } from '../../support/arbitrary-city.ts';
import { aCityOfLayers, aHardCity } from '../../support/hard-city.ts';
import { laidOut } from '../../support/laid-out.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { wordsOfPages } from '../block-words.ts';

const { checklist } = shippedChecklist();
const sample: City = { checklist, assessment: sampleCity() };
const hard = aHardCity();
const blank: City = { checklist, assessment: { ...sampleCity(), answers: {} } };

/** The same city a year ago, when none of its components was there yet. */
const yearAgo = (city: City) => ({
	...anEarlierYear(city, {
		...city,
		assessment: { ...city.assessment, components: [], period: { fiscalYear: 2025 } }
	}),
	edition: '0.9'
});

/** As many years as a report compares: none next to another, half an edition older, the last with few answers. */
const fiveYears = ({ checklist, assessment }: City) =>
	[2016, 2018, 2020, 2022, 2024].map((fiscalYear) =>
		anEarlierYear(
			{ checklist, assessment },
			{
				checklist,
				assessment: {
					...assessment,
					checklist: { ...assessment.checklist, edition: fiscalYear < 2020 ? '1.0' : '2.0' },
					components: assessment.components.slice(1),
					answers: fiscalYear < 2024 ? assessment.answers : {},
					period: { fiscalYear }
				}
			}
		)
	);

describe.each<readonly [string, City]>([
	['the sample city', sample],
	['a hard city', hard],
	['forty components', cityOfForty()],
	['two platforms', cityOfPlatforms()],
	['three layers of one’s own', aCityOfLayers(3)],
	['twenty-five layers of one’s own', aCityOfLayers(25)],
	['twenty-five layers, none rated', aCityOfLayers(25, (i) => i % 3 !== 0)],
	['sixty layers', aCityOfLayers(60)]
])('the report for leaders of %s', (_, city) => {
	it.each(['ja', 'en'] as const)('is two pages in %s, compared with last year or not', (locale) => {
		const choice = { extent: { kind: 'leaders' }, locale } as const;
		expect(laidOut(city, choice)).toHaveLength(2);
		expect(laidOut(city, { ...choice, since: [yearAgo(city)] })).toHaveLength(2);
		expect(laidOut(city, { ...choice, since: fiveYears(city) })).toHaveLength(2);
	});

	it.each(['ja', 'en'] as const)('is two pages in %s where fonts are not at hand', (locale) => {
		const choice = { extent: { kind: 'leaders' }, locale, room: 'reckoned' } as const;
		expect(laidOut(city, { ...choice, since: [yearAgo(city)] })).toHaveLength(2);
		expect(laidOut(city, { ...choice, since: fiveYears(city) })).toHaveLength(2);
	});
});

it('leaders of the sample city read everything: no name is cut, the weakest components are drawn', () => {
	for (const locale of ['ja', 'en'] as const) {
		const pages = laidOut(sample, { extent: { kind: 'leaders' }, locale });
		const texts = wordsOfPages(pages);
		expect(texts.join('')).not.toContain('…');
		expect(texts).toContain('環境センサー');
	}
});

describe('the full report', () => {
	it('of the sample city keeps to what a reader takes in', () => {
		expect(laidOut(sample).length).toBeLessThanOrEqual(33);
	});

	it.each(['ja', 'en'] as const)('of a hard city stays a document in %s', (locale) => {
		expect(laidOut(hard, { locale }).length).toBeLessThanOrEqual(120);
	});

	it.each([
		['full', 3],
		['leaders', 1]
	] as const)('of a city without answers has few pages as %s', (kind, most) => {
		const pages = laidOut(blank, { extent: { kind } });
		expect(pages.length).toBeGreaterThanOrEqual(1);
		expect(pages.length).toBeLessThanOrEqual(most);
	});
});
