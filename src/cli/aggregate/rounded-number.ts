/** Decimals that an answer is printed with; the figures of the tables have one. */
const decimals = 4;

/**
 * A number for whoever reads an answer: without the noise of binary fractions and digits that say nothing. Whole numbers
 * stay as they are; below 1 as many digits are left, so that a small share is not told to be 0.
 */
export function roundedNumber(value: number): number {
	if (Number.isInteger(value)) return value;
	return Number(Math.abs(value) < 1 ? value.toPrecision(decimals) : value.toFixed(decimals));
}
