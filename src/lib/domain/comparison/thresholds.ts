/**
 * From how many cities on a figure of a group is said. Decision record 0052 gives the reasons.
 */
export const comparisonThresholds = {
	/** Fewer cities show nothing (χ), nor may anything about fewer be computed from what is shown. Chosen by us. */
	shown: 5,
	/** Fewer get a star, "take care"; statistics of the Ministry of Health star denominators of 1 to 9. */
	withoutStar: 10,
	/** Fewer give no quartiles: of five cities each quartile is one city's own figure. Chosen by us. */
	quartiles: 10,
	/** Fewer give no standard deviation and no deviation value (偏差値). Chosen by us. */
	deviation: 20
} as const;

/** Whether a group is so small that its figures are to be read with care (`*`). */
export const hasStar = (n: number): boolean => n > 0 && n < comparisonThresholds.withoutStar;
