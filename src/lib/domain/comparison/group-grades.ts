import { countBy } from '../primitives/count-by.ts';
import type { Grade } from '../scoring/grade.ts';
import { groupKeysOf, type CityRow } from './city-row.ts';
import { overallMeasure } from './group-row.ts';
import { citiesByGroup, citiesWith, type Grouping } from './group-statistics.ts';
import type { GradeCounts } from './protect-grades.ts';

/** A city with its grade; `null` where too little is answered. */
export type GradedCity = CityRow & { readonly grade: Grade | null };

/** How many cities of each group have each grade, as `protectGrades` takes them: of groups by one key at most. */
export const groupGrades = (
	cities: readonly GradedCity[],
	groupings: Grouping['groupings']
): readonly GradeCounts[] => {
	const scored = cities.filter(({ percentages }) => (percentages[overallMeasure] ?? null) !== null);
	return groupings
		.filter((by) => by.length <= 1)
		.flatMap((by) =>
			citiesByGroup(citiesWith(scored, by), by).map((members) => ({
				...groupKeysOf(members[0], by),
				n: members.length,
				counts: countsOf(members)
			}))
		);
};

function countsOf(cities: readonly GradedCity[]): GradeCounts['counts'] {
	const found = countBy(cities, ({ grade }) => grade ?? 'not-rated');
	const count = (grade: keyof GradeCounts['counts']) => found.get(grade) ?? 0;
	return {
		A: count('A'),
		B: count('B'),
		C: count('C'),
		D: count('D'),
		'not-rated': count('not-rated')
	};
}
