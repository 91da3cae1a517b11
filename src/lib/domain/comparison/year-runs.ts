/** Fiscal years one after the other. */
export type YearRun = { readonly from: number; readonly to: number };

/** Years, which come the oldest first, as the runs they make up; one of them alone is a run of one. */
export function yearRuns(years: readonly number[]): readonly YearRun[] {
	const starts = years.filter((year, place) => year - (years[place - 1] ?? -Infinity) > 1);
	const ends = years.filter((year, place) => (years[place + 1] ?? Infinity) - year > 1);
	return starts.map((from, place) => ({ from, to: ends[place] ?? from }));
}
