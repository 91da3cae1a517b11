/**
 * From how many cities on a figure of a group is said. Decision record 0052 gives the reasons.
 */
export const comparisonThresholds = {
	/** Fewer cities show nothing (χ), nor may anything about fewer be computed from what is shown. Chosen by us. */
	shown: 5,
	/** Statistics of fewer get a star, "take care"; the Ministry of Health stars denominators of 1 to 9. Counts get none. */
	withoutStar: 10,
	/** Fewer give no quartiles: of five cities each quartile is one city's own figure. Chosen by us. */
	quartiles: 10,
	/** Fewer give no standard deviation and no deviation value (偏差値). Chosen by us. */
	deviation: 20
} as const;

/** Whether a group is so small that its statistics are to be read with care (`*`). How many there are is exact, and bears none. */
export const hasStar = (n: number): boolean => n > 0 && n < comparisonThresholds.withoutStar;
