import { describe, expect, it } from 'vitest';
import { figuresOf } from '#lib/domain/scoring/figures.ts';
import { isCapped } from '#lib/domain/scoring/is-capped.ts';

const figures = (earned: number, essentialGaps: number) =>
	figuresOf({
		earned,
		possible: 100,
		answeredPossible: 100,
		supported: 0,
		confirmed: 0,
		essentialGaps
	});

describe('isCapped', () => {
	it('is true where the percentage alone would earn more', () => {
		expect(isCapped(figures(95, 1))).toBe(true);
		expect(isCapped(figures(95, 0))).toBe(false);
		expect(isCapped(figures(60, 1))).toBe(false);
		expect(isCapped(figures(10, 3))).toBe(false);
	});
});
