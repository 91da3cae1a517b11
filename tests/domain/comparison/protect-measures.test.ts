import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CityRow } from '#lib/domain/comparison/city-row.ts';
import { overallMeasure } from '#lib/domain/comparison/group-row.ts';
import { groupParts, groupStatistics } from '#lib/domain/comparison/group-statistics.ts';
import { protectGroups } from '#lib/domain/comparison/protect-groups.ts';
import { hiddenIn, protectMeasures } from '#lib/domain/comparison/protect-measures.ts';
import { alsoOfThePanel, arbitraryNation } from '../../support/arbitrary-nation.ts';

/** The same cities with layers, which some have no figure in. */
const withLayers = (cities: readonly CityRow[]): readonly CityRow[] =>
	cities.map((city, place) => {
		const { overall = null } = city.percentages;
		const percentages = {
			overall,
			service: place % 7 === 0 ? null : overall,
			asset: place % 3 === 0 ? 0 : overall
		};
		return { ...city, percentages };
	});

describe('protectMeasures', () => {
	it('decides the same measure by measure as of all at once', () => {
		const measures = [overallMeasure, 'service', 'asset'];
		let hiddenByOverall = 0;
		fc.assert(
			fc.property(arbitraryNation.map(withLayers), (cities) => {
				const grouping = { measures, groupings: alsoOfThePanel, asked: 'not-known' } as const;
				const parts = groupParts(cities, grouping);
				const groups = groupStatistics(cities, grouping);
				const protect = (measure: string, hidden: ReadonlySet<string>) =>
					protectMeasures(
						parts.filter((part) => part.measure === measure),
						groups.filter((group) => group.measure === measure),
						hidden
					);
				const overall = protect(overallMeasure, new Set());
				const others = ['service', 'asset'].map((layer) => protect(layer, hiddenIn(overall)));
				const alone = [overall, ...others].flat();
				const together = protectGroups(parts, groups);
				expect(alone).toHaveLength(together.length);
				expect(new Set(alone.map((group) => JSON.stringify(group)))).toEqual(
					new Set(together.map((group) => JSON.stringify(group)))
				);
				const apart = protect('service', new Set()).filter(({ mark }) => mark === 'shown').length;
				if (apart > (others[0] ?? []).filter(({ mark }) => mark === 'shown').length) {
					hiddenByOverall += 1;
				}
			}),
			{ numRuns: 30 }
		);
		// What is hidden in `overall` does decide: without it more of a layer would be shown.
		expect(hiddenByOverall).toBeGreaterThan(0);
	});

	it('shows what is told of all cities alone from five cities on that do not stand at a bound', () => {
		const arbitraryPercents = fc.array(
			fc.oneof(
				fc.constantFrom(0, 100),
				fc.integer({ min: 1, max: 999 }).map((n) => n / 10)
			),
			{ minLength: 1, maxLength: 14 }
		);
		let [shown, hidden] = [0, 0];
		fc.assert(
			fc.property(arbitraryPercents, (percents) => {
				const cities = percents.map((percent, place) => city(place, percent));
				const grouping = { measures: ['unknown:'], groupings: [[]], asked: 'not-known' } as const;
				// Parts divided by keys that no group has, of one city each.
				const parts = groupParts(cities, {
					...grouping,
					groupings: [['prefecture', 'populationClass']]
				});
				const [group] = protectMeasures(parts, groupStatistics(cities, grouping), new Set());
				const between = percents.filter((percent) => percent > 0 && percent < 100).length;
				expect(group?.mark === 'shown').toBe(between >= 5);
				if (between >= 5) shown += 1;
				else hidden += 1;
			})
		);
		expect(Math.min(shown, hidden)).toBeGreaterThan(10);
	});
});

const city = (place: number, percent: number): CityRow => ({
	fiscalYear: 2026,
	edition: '3.0',
	code: `c${String(place)}`,
	prefecture: String(place + 1).padStart(2, '0'),
	populationClass: `class-${String(place % 3)}`,
	similarClass: null,
	panel: null,
	percentages: { 'unknown:': percent }
});
