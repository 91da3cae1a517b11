import fc from 'fast-check';
import type { CityRow, Division } from '#lib/domain/comparison/city-row.ts';

/** A small made-up nation: cities in prefectures and classes, some in a panel, some without a figure. */
export const arbitraryNation: fc.Arbitrary<readonly CityRow[]> = fc
	.record({
		prefectures: fc.integer({ min: 1, max: 5 }),
		classes: fc.integer({ min: 1, max: 4 }),
		/** How many cities a cell has at most: small ones make trouble. */
		most: fc.constantFrom(2, 4, 7, 12)
	})
	.chain(({ prefectures, classes, most }) =>
		fc
			.array(
				fc.array(fc.tuple(percentage, fc.constantFrom('in', 'in', 'in', 'out')), {
					maxLength: most
				}),
				{ minLength: prefectures * classes, maxLength: prefectures * classes }
			)
			.map((cells) =>
				cells.flatMap((cell, at) =>
					cell.map(([percent, panel], number): CityRow => ({
						fiscalYear: 2026,
						edition: '3.0',
						code: `${at}-${number}`,
						prefecture: String(Math.floor(at / classes) + 1).padStart(2, '0'),
						populationClass: `class-${at % classes}`,
						similarClass: null,
						panel,
						percentages: { overall: percent }
					}))
				)
			)
	);

/** With one decimal; now and then nothing at all, nothing achieved, or everything. */
const percentage = fc.oneof(
	{ weight: 12, arbitrary: fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10) },
	{ weight: 1, arbitrary: fc.constantFrom(0, 100, null) }
);

/** A table with all its margins. */
export const byPrefectureAndClass: readonly (readonly Division[])[] = [
	[],
	['prefecture'],
	['populationClass'],
	['prefecture', 'populationClass']
];

/** The same, for the matched panel too. */
export const alsoOfThePanel: readonly (readonly Division[])[] = [
	...byPrefectureAndClass,
	...byPrefectureAndClass.map((by): readonly Division[] => [...by, 'panel'])
];
