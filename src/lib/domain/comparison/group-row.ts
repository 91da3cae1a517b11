/**
 * Which cities a group holds, in plain fields that SQL can deliver (`GROUPING SETS`). `null` means "all of them
 * together", and also stands in a field that a publication does not divide by.
 */
export type GroupKeys = {
	readonly fiscalYear: number;
	/** Editions are never added up: they ask different things. */
	readonly edition: string;
	/** Two digits, `13`. */
	readonly prefecture: string | null;
	/** One of `populationClasses`. Cities without a class are in no group by class, but in a part where it is `null`. */
	readonly populationClass: string | null;
	/** A class of a table that the user gave (類似団体); see there. */
	readonly similarClass: string | null;
	/** `in`: the cities of the matched panel, who are in every year compared; `out`: who joined or left. */
	readonly panel: 'in' | 'out' | null;
};

/** What is measured: `overall`, or the id of a layer. */
export type Measured = { readonly measure: string };

/** The measure whose hidden groups are hidden in every other one too. */
export const overallMeasure = 'overall';

/**
 * The finest parts, of which every group is made: one row for each combination of all the keys by which anything is
 * published, and each measure. Nothing of them is published; the protection is reckoned on them.
 *
 * In SQL: `GROUP BY` all those keys at once, `n = count(percent)`, `mean = avg(percent)`; rows with `n = 0` may be
 * left out. Fields by which nothing is divided are `null`.
 */
export type GroupPart = GroupKeys & Measured & { readonly n: number; readonly mean: number };

/**
 * Statistics of one group in one measure, not rounded. In SQL: `n = count(percent)`, `avg`, `percentile_cont(0.25)`
 * and so on, `stddev_pop`; all `null` where `n = 0`. There is no least and no most: each would be one city's figure.
 */
export type GroupStatistics = GroupKeys &
	Measured & {
		/** Cities that are counted in this measure (対象団体数): those with enough answers. */
		readonly n: number;
		/** Cities that were asked, as far as that is known. */
		readonly asked: number | null;
		/** Cities with a result, counted or not; of those that were asked, as far as that is known. */
		readonly answered: number | null;
		readonly mean: number | null;
		readonly lowerQuartile: number | null;
		readonly median: number | null;
		readonly upperQuartile: number | null;
		readonly standardDeviation: number | null;
	};

/**
 * What becomes of a group. `primary` and `complementary` are both shown as `χ` and must look alike; `empty` is `–`:
 * no city has a figure there.
 */
export type CellMark = 'shown' | 'primary' | 'complementary' | 'empty';

/** A group as it may be published: rounded, and without any figure but the numbers of cities where it is hidden. */
export type ProtectedGroup = GroupStatistics & {
	readonly mark: CellMark;
	/** Fewer than ten cities: to be read with care (`*`). */
	readonly star: boolean;
};
