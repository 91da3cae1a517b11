/** Fiscal years without an assessment, from the first to the last of a run. */
export type YearGap = { readonly from: number; readonly to: number };

/** Where years are missing between the first and the last of some, which come the oldest first. */
export const yearGaps = (years: readonly number[]): readonly YearGap[] =>
	years.slice(1).flatMap((year, before) => {
		const from = (years[before] ?? year) + 1;
		return from < year ? [{ from, to: year - 1 }] : [];
	});
