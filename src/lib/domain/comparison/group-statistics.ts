import { groupBy } from '../primitives/group-by.ts';
import { groupKeysOf, type CityRow, type Division } from './city-row.ts';
import { distributionOf } from './distribution.ts';
import { publishedGroupId } from './group-id.ts';
import type { GroupPart, GroupStatistics } from './group-row.ts';

/** How cities are put into groups for a publication. */
export type Grouping = {
	/** The measures: `overall` and layers. */
	readonly measures: readonly string[];
	/** Each list of keys makes a set of groups; the empty list is all cities together. */
	readonly groupings: readonly (readonly Division[])[];
	/** Whether the cities given are all that were asked; else nothing is said about that. */
	readonly asked: 'all-given' | 'not-known';
};

/**
 * The statistics of all groups, not rounded and not protected: `protectGroups` decides what may be shown. A city without
 * one of the keys, such as a population class, is in no group that is divided by it.
 */
export function groupStatistics(
	cities: readonly CityRow[],
	{ measures, groupings, asked }: Grouping
): readonly GroupStatistics[] {
	return groupings.flatMap((by) =>
		citiesByGroup(citiesWith(cities, by), by).flatMap((members) =>
			measures.map((measure) => ({
				...groupKeysOf(members[0], by),
				measure,
				asked: asked === 'all-given' ? members.length : null,
				answered: asked === 'all-given' ? null : members.length,
				...statisticsOf(percentagesOf(members, measure))
			}))
		)
	);
}

/** The finest parts of these groups; cities without one of the keys are parts too, so that they are protected. */
export function groupParts(
	cities: readonly CityRow[],
	{ measures, groupings }: Grouping
): readonly GroupPart[] {
	const by = [...new Set(groupings.flat())];
	return citiesByGroup(cities, by).flatMap((members) =>
		measures.flatMap((measure) => {
			const found = distributionOf(percentagesOf(members, measure));
			const keys = groupKeysOf(members[0], by);
			return found === undefined ? [] : [{ ...keys, measure, n: found.n, mean: found.mean }];
		})
	);
}

/** The cities that have every one of the keys. */
export const citiesWith = <City extends CityRow>(
	cities: readonly City[],
	by: readonly Division[]
): readonly City[] => cities.filter((city) => by.every((key) => city[key] !== null));

/** Cities by the group they belong to; no group is empty. */
export function citiesByGroup<City extends CityRow>(
	cities: readonly City[],
	by: readonly Division[]
) {
	const keyOf = (city: City) => publishedGroupId(groupKeysOf(city, by));
	return [...groupBy(cities, keyOf).values()];
}

const percentagesOf = (cities: readonly CityRow[], measure: string): readonly number[] =>
	cities.flatMap(({ percentages }) => percentages[measure] ?? []);

function statisticsOf(percentages: readonly number[]) {
	const { n, mean, lowerQuartile, median, upperQuartile, standardDeviation } =
		distributionOf(percentages) ?? noDistribution;
	return { n, mean, lowerQuartile, median, upperQuartile, standardDeviation };
}

const noDistribution = {
	n: 0,
	mean: null,
	lowerQuartile: null,
	median: null,
	upperQuartile: null,
	standardDeviation: null
} as const;
