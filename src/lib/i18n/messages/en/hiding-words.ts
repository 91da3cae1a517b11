import { comparisonThresholds } from '#lib/domain/comparison/thresholds.ts';
import type { hidingWords as ja } from '../ja/hiding-words.ts';

const { shown, withoutStar, quartiles, deviation } = comparisonThresholds;

/** What is hidden and what bears a star: the same sentences on the screen, on the page and in published data. */
export const hidingWords = (bodies: 'municipalities' | 'cities'): ReturnType<typeof ja> => ({
	statistics: `Statistics such as means, medians and shares are hidden (χ) where they are of fewer than ${String(shown)} ${bodies}, or where subtraction would reveal such a figure. Quartiles are shown from ${String(quartiles)} ${bodies} on, the standard deviation from ${String(deviation)}.`,
	gradeCounts: `How many ${bodies} hold each grade is shown for a prefecture or class as a whole, or hidden as a whole (χ): hidden where there are fewer than ${String(shown)} ${bodies}, and where it would tell, with other counts, whose grade it is. A count that is shown may be 1.`,
	star: `*: a statistic (mean, median, share) of fewer than ${String(withoutStar)} ${bodies}; a single one weighs much, so take care. Numbers of ${bodies} bear none.`
});
