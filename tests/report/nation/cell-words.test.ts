import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '#lib/domain/scoring/grade.ts';
import type { PublishedCell } from '#lib/domain/comparison/published-cell.ts';
import {
	cellWords,
	changeWords,
	countWords,
	shareWords,
	zoneOf
} from '#lib/report/nation/cell-words.ts';

const meanOf = (mean: number, few = false): PublishedCell<{ readonly mean: number }> => ({
	kind: 'shown',
	value: { mean },
	...(few && { few })
});

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
		const changes = [1.26, -1.26, 0, -0.04, 0.04];
		expect(changes.map((change) => changeWords(meanOf(change), meanOf(0)))).toEqual([
			...['+1.3', '−1.3', '±0.0', '±0.0', '±0.0']
		]);
	});

	it('say no change where one of two means is not shown', () => {
		expect(changeWords({ kind: 'hidden' }, meanOf(1))).toBe('χ');
		expect(changeWords(meanOf(1), { kind: 'none' })).toBe('–');
		expect(changeWords(undefined, meanOf(1))).toBe('–');
	});

	it('bear a star at every statistic of fewer than ten, and at no number of cities', () => {
		expect(changeWords(meanOf(51, true), meanOf(50))).toBe('+1.0*');
		expect(changeWords(meanOf(51), meanOf(50, true))).toBe('+1.0*');
		expect([shareWords(3, 9), shareWords(3, 10)]).toEqual(['33.3%*', '30.0%']);
		expect(countWords({ kind: 'shown', value: 1 })).toBe('1');
		expect(countWords({ kind: 'shown', value: 1, few: true })).toBe('1');
		expect(countWords({ kind: 'hidden' })).toBe('χ');
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
