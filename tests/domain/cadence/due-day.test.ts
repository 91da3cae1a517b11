import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDay } from '#lib/domain/cadence/due-day.ts';
import { stalenessOf } from '#lib/domain/cadence/staleness.ts';
import { isoDateSchema } from '#lib/domain/primitives/iso-date.ts';

const day = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const months = fc.integer({ min: 1, max: 120 });
const monthOf = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));

describe('the day that comes some months after another', () => {
	it.each([
		['2026-01-31', 1, '2026-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2026-01-31', 2, '2026-03-31'],
		['2026-08-31', 6, '2027-02-28'],
		['2028-02-29', 12, '2029-02-28'],
		['2028-02-29', 48, '2032-02-29'],
		['2026-11-30', 1, '2026-12-30'],
		['2026-12-01', 1, '2027-01-01'],
		['9999-12-01', 12, '9999-12-31']
	])('is, from %s and %i months on, %s', (from, count, due) => {
		expect(dueDay(from, count)).toBe(due);
	});

	it('is a day of that very month, the same day of it where it has one, else its last', () => {
		fc.assert(
			fc.property(day, months, (from, count) => {
				const due = dueDay(from, count);
				expect(isoDateSchema.safeParse(due).success).toBe(true);
				expect(monthOf(due)).toBe(monthOf(from) + count);
				const next = new Date(`${due}T00:00:00Z`);
				next.setUTCDate(next.getUTCDate() + 1);
				if (due.slice(8) !== from.slice(8)) expect(next.getUTCDate()).toBe(1);
				expect(due.slice(8) <= from.slice(8)).toBe(true);
			})
		);
	});

	it('keeps the order of days', () => {
		fc.assert(
			fc.property(day, day, months, (a, b, count) => {
				const [first, last] = [a, b].toSorted();
				expect(dueDay(first ?? '', count) <= dueDay(last ?? '', count)).toBe(true);
			})
		);
	});
});

describe('how something stands that is due on a day', () => {
	it.each([
		[undefined, 'never'],
		['2026-11-21', 'stale'],
		['2026-11-22', 'due-soon'],
		['2026-12-22', 'due-soon'],
		['2026-12-23', 'fresh']
	] as const)('due %s, it is %s on 22 November 2026', (due, standing) => {
		expect(stalenessOf(due, '2026-11-22')).toBe(standing);
	});
});
