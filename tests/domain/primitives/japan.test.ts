import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayInJapan, fiscalYearInJapan, timeInJapan } from '#lib/domain/primitives/japan.ts';

afterEach(() => vi.unstubAllEnvs());

describe.each(['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati'])(
	'the calendar of Japan on a machine in %s',
	(zone) => {
		it.each([
			['2026-12-31T14:59:59Z', '2026-12-31', '23:59', 2026],
			['2026-12-31T15:00:00Z', '2027-01-01', '00:00', 2026],
			['2026-03-31T14:59:59.999Z', '2026-03-31', '23:59', 2025],
			['2026-03-31T15:00:00Z', '2026-04-01', '00:00', 2026],
			['2028-02-28T23:30:00Z', '2028-02-29', '08:30', 2027]
		])('has %s on %s at %s, in fiscal %i', (instant, day, time, year) => {
			vi.stubEnv('TZ', zone);
			expect([dayInJapan(instant), timeInJapan(instant), fiscalYearInJapan(instant)]).toEqual([
				day,
				time,
				year
			]);
		});
	}
);
