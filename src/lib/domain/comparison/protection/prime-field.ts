/**
 * Arithmetic modulo a prime, for linear algebra without rounding. The coefficients that tables lead to are small
 * whole numbers (in two-way tables −1, 0 and 1), so that what depends or not does so modulo this prime too.
 * The largest prime below 2^24: sums of thirty-two products are exact in a double.
 */
const prime = 16_777_213;

/** What is left of a whole number below 2^53. */
export const modulo = (value: number): number => value - prime * Math.floor(value / prime);

export const minusOne = prime - 1;

export const negative = (value: number): number => (value === 0 ? 0 : prime - value);

/** The number whose product with a value, not zero, is 1: by Fermat's little theorem. */
export function inverseOf(value: number): number {
	let [result, factor] = [1, value];
	for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
		if (power % 2 === 1) result = modulo(result * factor);
		factor = modulo(factor * factor);
	}
	return result;
}

/** Adds a multiple of a row to another, in place. */
export function addMultiple(to: Int32Array, from: Int32Array, factor: number): void {
	for (let place = 0; place < to.length; place += 1) {
		const value = from[place] ?? 0;
		if (value !== 0) to[place] = modulo((to[place] ?? 0) + factor * value);
	}
}

/** Multiplies a row, in place. */
export function multiply(row: Int32Array, factor: number): void {
	for (let place = 0; place < row.length; place += 1) {
		const value = row[place] ?? 0;
		if (value !== 0) row[place] = modulo(value * factor);
	}
}
