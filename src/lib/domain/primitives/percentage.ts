/**
 * A share as a percentage with one decimal, rounded half away from zero, computed from the integers.
 * `null` when there is nothing to divide by: nothing assessed is neither 0 % nor 100 %.
 */
export function percentageOf(part: number, whole: number): number | null {
	if (whole === 0) return null;
	return Math.floor((2000 * part + whole) / (2 * whole)) / 10;
}
