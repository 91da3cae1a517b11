import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentageOf } from '#lib/domain/primitives/percentage.ts';
import { oraclePercent } from '../../support/oracle-score.ts';

describe('percentageOf', () => {
	it.each<[number, number, number | null]>([
		[0, 0, null],
		[0, 7, 0],
		[7, 7, 100],
		[1, 3, 33.3],
		[2, 3, 66.7],
		[1, 2000, 0.1],
		[1, 2001, 0],
		[1, 800, 0.1],
		[3, 800, 0.4],
		[1999, 2000, 100],
		[1, 16, 6.3]
	])('%i of %i is %s: one decimal, half away from zero', (part, whole, expected) => {
		expect(percentageOf(part, whole)).toBe(expected);
	});

	it('is exact for every sum an assessment can have', () => {
		const whole = fc.integer({ min: 1, max: 200_000_000 });
		const share = whole.chain((w) => fc.tuple(fc.integer({ min: 0, max: w }), fc.constant(w)));
		fc.assert(
			fc.property(share, ([part, all]) => {
				expect(percentageOf(part, all)).toBe(oraclePercent(BigInt(part), BigInt(all)));
			}),
			{ numRuns: 2000 }
		);
	});

	it('rounds up exactly from the half on', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 50_000 }), (t, n) => {
				// (2t + 1) / 2000 is the half between t and t + 1 tenths of a percent.
				const [half, whole] = [(2 * t + 1) * n, 2000 * n];
				expect(percentageOf(half, whole)).toBe((t + 1) / 10);
				expect(percentageOf(half - 1, whole)).toBe(t / 10);
			})
		);
	});
});
