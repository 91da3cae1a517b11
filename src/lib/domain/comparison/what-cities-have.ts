import { countBy } from '../primitives/count-by.ts';
import type { CityResult } from './city-result.ts';

/** The fiscal years of cities, the newest first. */
export const fiscalYearsOf = (cities: readonly CityResult[]): readonly number[] =>
	[...new Set(cities.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => b - a);

/** The layers of cities, in the order in which they come up. */
export const layersOf = (cities: readonly CityResult[]): readonly string[] => [
	...new Set(cities.flatMap(({ layers }) => layers.map(({ layer }) => layer)))
];

/** The edition of most; of several the newest. Empty where there are none. */
export function mostUsedEdition(cities: readonly CityResult[]): string {
	const counts = [...countBy(cities, ({ checklist }) => checklist.edition)];
	counts.sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
	return counts[0]?.[0] ?? '';
}
