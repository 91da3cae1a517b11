import type { CityResult } from './city-result.ts';
import type { Division } from './city-row.ts';
import { countedPercents } from './counted-city.ts';
import { prefectureOf } from './filter-cities.ts';
import { gradeParts, groupGrades, type GradedCity } from './group-grades.ts';
import { overallMeasure } from './group-row.ts';
import { groupParts, groupStatistics, type Grouping } from './group-statistics.ts';
import type { PopulationClass } from './population-class.ts';
import { protectGrades } from './protect-grades.ts';
import { protectGroups } from './protect-groups.ts';
import { withGrades, type PublishedGroup } from './published-group.ts';

/** How cities are put into groups that may be shown to others. */
export type CityGrouping = {
	readonly layers: readonly string[];
	/** The population class of a code; absent where no populations are known. */
	readonly sizeOf?: (code: string) => PopulationClass | undefined;
	/** The class of a code among similar bodies (類似団体); absent where there is no table of them. */
	readonly similarOf?: (code: string) => string | undefined;
};

/**
 * Groups by prefecture, population class and class of similar bodies with everything hidden that would give a city
 * away. Cities that have answered too little are not counted (`isCounted`). All cities of a year and edition and all their groups go in at once: groups of a chosen few, or a second table
 * that is protected alone, could be subtracted. Of groups in which no city is counted there is but the row of whole cities.
 */
export function cityGroups(
	cities: readonly CityResult[],
	{ layers, sizeOf, similarOf }: CityGrouping
): readonly PublishedGroup[] {
	const rows = cities.map((city) => ({
		...rowOf(city),
		populationClass: sizeOf?.(city.code) ?? null,
		similarClass: similarOf?.(city.code) ?? null
	}));
	const groupings: readonly (readonly Division[])[] = [
		[],
		['prefecture'],
		...(sizeOf === undefined ? [] : sizes),
		...(similarOf === undefined ? [] : similar)
	];
	const grouping: Grouping = {
		measures: [overallMeasure, ...layers],
		groupings,
		asked: 'not-known'
	};
	const groups = protectGroups(groupParts(rows, grouping), groupStatistics(rows, grouping));
	const grades = protectGrades(groupGrades(rows, groupings), gradeParts(rows, groupings), groups);
	return withGrades(groups, grades).filter(({ n, measure }) => n > 0 || measure === overallMeasure);
}

const sizes: Grouping['groupings'] = [['populationClass'], ['prefecture', 'populationClass']];
/** Of the whole nation alone: within a prefecture hardly a class has five cities. */
const similar: Grouping['groupings'] = [['similarClass']];

const rowOf = (city: CityResult): GradedCity => ({
	fiscalYear: city.fiscalYear,
	edition: city.checklist.edition,
	code: city.code,
	prefecture: prefectureOf(city.code),
	populationClass: null,
	similarClass: null,
	panel: null,
	grade: city.overall.grade,
	percentages: Object.fromEntries(countedPercents(city))
});
