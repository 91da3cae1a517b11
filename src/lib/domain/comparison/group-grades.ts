import { countBy } from '../primitives/count-by.ts';
import type { Grade } from '../scoring/grade.ts';
import { groupKeysOf, type CityRow, type Division } from './city-row.ts';
import { overallMeasure } from './group-row.ts';
import { citiesByGroup, citiesWith, type Grouping } from './group-statistics.ts';
import type { GradeCounts } from './grade-counts.ts';

/** A city with its grade; `null` where too little is answered. */
export type GradedCity = CityRow & { readonly grade: Grade | null };

/** How many cities of each group have each grade, as `protectGrades` takes them: of groups by one key at most. */
export const groupGrades = (
	cities: readonly GradedCity[],
	groupings: Grouping['groupings']
): readonly GradeCounts[] => {
	const scored = withScore(cities);
	return groupings
		.filter((by) => by.length <= 1)
		.flatMap((by) => gradesBy(citiesWith(scored, by), by));
};

/** The same of the finest parts of these groups; nothing of them is published. */
export const gradeParts = (
	cities: readonly GradedCity[],
	groupings: Grouping['groupings']
): readonly GradeCounts[] => gradesBy(withScore(cities), [...new Set(groupings.flat())]);

const withScore = (cities: readonly GradedCity[]): readonly GradedCity[] =>
	cities.filter(({ percentages }) => (percentages[overallMeasure] ?? null) !== null);

const gradesBy = (cities: readonly GradedCity[], by: readonly Division[]): readonly GradeCounts[] =>
	citiesByGroup(cities, by).map((members) => ({
		...groupKeysOf(members[0], by),
		n: members.length,
		counts: countsOf(members)
	}));

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
