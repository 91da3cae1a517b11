import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, daysUntil } from '#lib/domain/primitives/calendar-days.ts';

const days = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('daysUntil', () => {
	it.each([
		['2026-11-22', '2027-07-01', 221],
		['2027-07-01', '2027-07-01', 0],
		['2027-07-02', '2027-07-01', -1],
		['2028-02-28', '2028-03-01', 2],
		['2027-02-28', '2027-03-01', 1],
		['2026-12-31', '2027-01-01', 1],
		['2026-03-28', '2026-03-30', 2],
		['2000-01-01', '2999-12-31', 365_242]
	])('counts from %s to %s', (from, to, expected) => {
		expect(daysUntil(from, to)).toBe(expected);
	});

	it('is a whole number, the same back as forth, and adds up over a day between', () => {
		fc.assert(
			fc.property(days, days, days, (a, b, c) => {
				expect(Number.isInteger(daysUntil(a, b))).toBe(true);
				expect(daysUntil(a, b) + daysUntil(b, a)).toBe(0);
				expect(daysUntil(a, b) + daysUntil(b, c)).toBe(daysUntil(a, c));
			})
		);
	});

	it('is undone by dayAfter', () => {
		fc.assert(fc.property(days, days, (a, b) => dayAfter(a, daysUntil(a, b)) === b));
	});
});
