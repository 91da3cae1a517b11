/** The middle value; of an even number of values the lower one in the middle. NaN of none. */
export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
