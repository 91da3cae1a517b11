import type { CityResult } from './city-result.ts';
import type { CityRow } from './city-row.ts';
import { prefectureOf } from './filter-cities.ts';
import { overallMeasure, type ProtectedGroup } from './group-row.ts';
import { groupParts, groupStatistics, type Grouping } from './group-statistics.ts';
import type { PopulationClass } from './population-class.ts';
import { protectGroups } from './protect-groups.ts';

/** How cities are put into groups that may be shown to others. */
export type CityGrouping = {
	readonly layers: readonly string[];
	/** The population class of a code; absent where no populations are known. */
	readonly sizeOf?: (code: string) => PopulationClass | undefined;
};

/**
 * Groups by prefecture and population class with everything hidden that would give a city away. All cities of a year
 * and edition go in at once: groups of a chosen few could be subtracted from those of all.
 */
export function cityGroups(
	cities: readonly CityResult[],
	{ layers, sizeOf }: CityGrouping
): readonly ProtectedGroup[] {
	const rows = cities.map((city) => rowOf(city, sizeOf?.(city.code) ?? null));
	const grouping: Grouping = {
		measures: [overallMeasure, ...layers],
		groupings:
			sizeOf === undefined
				? [[], ['prefecture']]
				: [[], ['prefecture'], ['populationClass'], ['prefecture', 'populationClass']],
		asked: 'not-known'
	};
	return protectGroups(groupParts(rows, grouping), groupStatistics(rows, grouping));
}

const rowOf = (
	{ fiscalYear, checklist, code, overall, layers }: CityResult,
	populationClass: PopulationClass | null
): CityRow => ({
	fiscalYear,
	edition: checklist.edition,
	code,
	prefecture: prefectureOf(code),
	populationClass,
	similarClass: null,
	panel: null,
	percentages: {
		...Object.fromEntries(layers.map(({ layer, percent }) => [layer, percent])),
		[overallMeasure]: overall.percent
	}
});
