import type { EarlierYear } from './year-trend.ts';

/** The fiscal years that something is about. */
export type OfYears = { readonly years: readonly number[] };

/** Puts what several years name into one line each, by its key. */
export function mergedYears<Item extends object>(
	earlier: readonly EarlierYear[],
	itemsOf: (year: EarlierYear) => readonly Item[],
	keyOf: (item: Item) => string
): readonly (Item & OfYears)[] {
	const found = new Map<string, Item & { years: number[] }>();
	for (const year of earlier) {
		for (const item of itemsOf(year)) {
			const known = found.get(keyOf(item));
			if (known === undefined) found.set(keyOf(item), { ...item, years: [year.fiscalYear] });
			else known.years.push(year.fiscalYear);
		}
	}
	return [...found.values()];
}
