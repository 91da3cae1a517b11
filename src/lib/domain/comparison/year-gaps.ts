import type { YearRun } from './year-runs.ts';

/** Where years are missing between the first and the last of some, which come the oldest first. */
export const yearGaps = (years: readonly number[]): readonly YearRun[] =>
	years.slice(1).flatMap((year, before) => {
		const from = (years[before] ?? year) + 1;
		return from < year ? [{ from, to: year - 1 }] : [];
	});
