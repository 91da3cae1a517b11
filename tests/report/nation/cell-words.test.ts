import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '#lib/domain/scoring/grade.ts';
import { cellWords, pointsWords, zoneOf } from '#lib/report/nation/cell-words.ts';

describe('the words of a published cell', () => {
	it('are its value, with a star where few stand behind it, or the mark of why there is none', () => {
		const said = (value: number): string => `${String(value)}%`;
		expect(cellWords({ kind: 'shown', value: 5 }, said)).toBe('5%');
		expect(cellWords({ kind: 'shown', value: 5, few: true }, said)).toBe('5%*');
		expect(cellWords({ kind: 'hidden' }, said)).toBe('χ');
		expect(cellWords({ kind: 'none' }, said)).toBe('–');
		expect(cellWords({ kind: 'unknown' }, said)).toBe('…');
	});

	it('say the sign of every change, and none of what is too small to be said', () => {
		expect([1.26, -1.26, 0, -0.04, 0.04].map(pointsWords)).toEqual([
			...['+1.3', '−1.3', '±0.0', '±0.0', '±0.0']
		]);
	});
});

describe('the range of grades that a score lies in', () => {
	it('is the grade that a layer of that score has when no essential control is short', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
				const sums = { earned: tenths, answeredPossible: 1000, possible: 1000 };
				expect(zoneOf(tenths / 10)).toBe(gradeOf({ ...sums, supported: 0, confirmed: 0 }, 0));
			})
		);
	});
});
