/**
 * The rim where statistics of percentages get their one decimal, half away from zero like every percentage
 * (`primitives/percentage.ts`). Percentages are whole tenths, so what engines compute in floating point is first
 * put back on the exact fraction it stands for: the same figure comes out of SQL and out of the browser.
 */
export const roundMean = (mean: number, n: number): number =>
	roundedTenths(Math.round(mean * 10 * n), n);

/** A median or quartile: between two whole tenths, in quarters. */
export const roundQuantile = (quantile: number): number =>
	roundedTenths(Math.round(quantile * 40), 4);

/** Standard deviations and deviation values, which are no fractions. */
export const roundDeviation = (value: number): number => roundedTenths(value * 10, 1);

const roundedTenths = (tenths: number, divisor: number): number =>
	(Math.sign(tenths) * Math.floor((2 * Math.abs(tenths) + divisor) / (2 * divisor))) / 10;
