import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedNumber } from '../../../src/cli/aggregate/rounded-number.ts';

describe('roundedNumber', () => {
	it.each([
		[60.300000000000004, 60.3],
		[63.099999999999994, 63.1],
		[58.922413793103445, 58.9224],
		[-4.381034482758619, -4.381],
		[0.123456, 0.1235],
		[0.0000123456, 0.00001235],
		[1234567.891, 1234567.891],
		[282103, 282103],
		[-0.5, -0.5]
	])('gives %s as %s', (value, rounded) => {
		expect(roundedNumber(value)).toBe(rounded);
	});

	it('changes no whole number, and no other by more than its last digit', () => {
		fc.assert(
			fc.property(fc.integer(), (value) => {
				expect(roundedNumber(value)).toBe(value);
			})
		);
		fc.assert(
			fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
				expect(Math.abs(roundedNumber(value) - value)).toBeLessThanOrEqual(0.00005000001);
			})
		);
	});
});
