/** The intervals that are offered, in months. */
const offeredMonths = [1, 2, 3, 4, 6, 12, 24, 36, 60] as const;

/** The intervals to choose from, with the one that is chosen already. */
export const intervalsWith = (chosen: number): readonly number[] =>
	[...new Set([...offeredMonths, chosen])].toSorted((a, b) => a - b);
