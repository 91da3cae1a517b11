import type { AssessedYear } from '#lib/domain/comparison/comparable-year.ts';

/** One assessment for each fiscal year and guideline, and those that have a newer one of their year. */
export type NewestOfEachYear<Year extends AssessedYear> = {
	/** The oldest first. */
	readonly newest: readonly Year[];
	readonly superseded: readonly { readonly year: Year; readonly by: Year }[];
};

/** Takes the newest assessment of each fiscal year. */
export function newestOfEachYear<Year extends AssessedYear>(
	years: readonly Year[]
): NewestOfEachYear<Year> {
	const newest = new Map<string, Year>();
	const superseded: { readonly year: Year; readonly by: Year }[] = [];
	for (const year of years.toSorted(byAge).reverse()) {
		const key = `${String(year.assessment.period.fiscalYear)} ${year.checklist.guideline}`;
		const by = newest.get(key);
		if (by === undefined) newest.set(key, year);
		else superseded.push({ year, by });
	}
	return { newest: [...newest.values()].reverse(), superseded };
}

/** By fiscal year, then by the day it speaks of, then by how often it was opened again. */
function byAge({ assessment: a }: AssessedYear, { assessment: b }: AssessedYear): number {
	const revisionOf = ({ reopenedFrom }: typeof a) => reopenedFrom?.revision ?? 1;
	return (
		a.period.fiscalYear - b.period.fiscalYear ||
		(a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0) ||
		revisionOf(a) - revisionOf(b)
	);
}
