/** How percentages are spread, not rounded (`round-statistic.ts` does that, once). */
export type Distribution = {
	/** How many there are. */
	readonly n: number;
	/** Of the cities' percentages, each counting once; never of their items. */
	readonly mean: number;
	readonly lowerQuartile: number;
	readonly median: number;
	readonly upperQuartile: number;
	/** Of a population: divided by n, not by n − 1 (SQL `stddev_pop`), since the cities are no sample of others. */
	readonly standardDeviation: number;
	/** For the cities themselves; never published, since each is one city's figure. */
	readonly least: number;
	readonly most: number;
};

/**
 * The distribution of percentages with one decimal; `undefined` where there are none. Sums are taken in tenths, so
 * that the order of the cities changes nothing.
 */
export function distributionOf(percentages: readonly number[]): Distribution | undefined {
	const tenths = new Float64Array(percentages.map((percent) => Math.round(percent * 10))).sort();
	const [least, most, n] = [tenths[0], tenths.at(-1), tenths.length];
	if (least === undefined || most === undefined) return undefined;
	const sum = tenths.reduce((total, next) => total + next, 0);
	const squares = tenths.reduce((total, next) => total + next * next, 0);
	return {
		n,
		mean: sum / (10 * n),
		lowerQuartile: quantileOf(tenths, 1) / 10,
		median: quantileOf(tenths, 2) / 10,
		upperQuartile: quantileOf(tenths, 3) / 10,
		standardDeviation: Math.sqrt(n * squares - sum * sum) / (10 * n),
		least: least / 10,
		most: most / 10
	};
}

/** A quartile of sorted numbers with linear interpolation: the same as `percentile_cont` of SQL. */
function quantileOf(sorted: Float64Array, quarter: 1 | 2 | 3): number {
	const place = (sorted.length - 1) * quarter;
	const [whole, rest] = [Math.floor(place / 4), place % 4];
	const below = sorted[whole] ?? 0;
	const above = sorted[whole + 1] ?? below;
	return (below * (4 - rest) + above * rest) / 4;
}
