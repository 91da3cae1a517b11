import { bench, describe } from 'vitest';
import { groupParts, groupStatistics } from '#lib/domain/comparison/group-statistics.ts';
import { protectGroups } from '#lib/domain/comparison/protect-groups.ts';
import { alsoOfThePanel, byPrefectureAndClass } from '../tests/support/arbitrary-nation.ts';
import { seededNation } from '../tests/support/seeded-nation.ts';

const layers = Array.from({ length: 10 }, (_, place) => `layer-${place}`);

for (const [classes, cellSize] of [
	[4, 9.2],
	[10, 3.7]
] as const) {
	const cities = seededNation({ seed: 3, classes, cellSize, layers });
	for (const [name, groupings] of [
		['all', byPrefectureAndClass],
		['all and the panel', alsoOfThePanel]
	] as const) {
		const grouping = {
			measures: ['overall', ...layers],
			groupings,
			asked: 'all-given'
		} as const;
		const parts = groupParts(cities, grouping);
		const groups = groupStatistics(cities, grouping);

		// Every layer has other cities without a figure, so that each is protected by numbers of its own.
		describe(`47 prefectures × ${classes} classes × 11 measures, ${name}: ${groups.length} groups`, () => {
			bench('statistics', () => {
				groupStatistics(cities, grouping);
			});
			bench('protection', () => {
				protectGroups(parts, groups);
			});
		});
	}
}
