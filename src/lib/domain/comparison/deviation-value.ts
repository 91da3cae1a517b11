import { fail, ok, type Result } from '../primitives/result.ts';
import { roundDeviation } from './round-statistic.ts';
import { comparisonThresholds } from './thresholds.ts';

/** Why there is no deviation value. */
export type NoDeviationValue =
	| { readonly kind: 'too-few'; readonly n: number; readonly least: number }
	| { readonly kind: 'all-alike' };

/** What a deviation value is measured against; the figures may come from SQL. */
export type DeviationBasis = {
	readonly n: number;
	readonly mean: number;
	readonly standardDeviation: number;
};

/**
 * The 偏差値: (own − mean) ÷ standard deviation × 10 + 50, one decimal. It supposes a bell curve, so whoever shows it
 * shows n and the formula too. Below 20 cities, or where all are alike, there is none, with the reason.
 */
export function deviationValue(
	own: number,
	{ n, mean, standardDeviation }: DeviationBasis
): Result<number, NoDeviationValue> {
	const least = comparisonThresholds.deviation;
	if (n < least) return fail({ kind: 'too-few', n, least });
	if (!(standardDeviation > negligible)) return fail({ kind: 'all-alike' });
	return ok(roundDeviation(((own - mean) / standardDeviation) * 10 + 50));
}

/** Engines may leave a crumb where all are alike; of percentages with one decimal no other deviation is so small. */
const negligible = 1e-6;
