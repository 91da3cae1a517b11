import { describe, expect, it } from 'vitest';
import { dayInJapan, fiscalYearOf } from '../../src/routes/current-fiscal-year.ts';

describe('the Japanese fiscal year', () => {
	it('begins on the first of April by the clock in Japan', () => {
		expect(fiscalYearOf(new Date('2026-03-31T14:59:59Z'))).toBe(2025);
		expect(fiscalYearOf(new Date('2026-03-31T15:00:00Z'))).toBe(2026);
		expect(fiscalYearOf(new Date('2027-01-01T00:00:00Z'))).toBe(2026);
	});

	it('goes with the calendar day in Japan', () => {
		expect(dayInJapan(new Date('2026-12-31T15:00:00Z'))).toBe('2027-01-01');
	});
});
