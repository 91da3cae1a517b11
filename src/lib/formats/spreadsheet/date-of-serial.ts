import { dayAfter, daysUntil } from '#lib/domain/primitives/calendar-days.ts';

/** What day 0 of a workbook's calendar is. */
export type DateSystem = '1900' | '1904';

const lastDay = '9999-12-31';
/** Excel takes 1900 for a leap year: its day 60 never was, and those before are counted one too high. */
const missingDay = 60;

/** The day of a serial number as `YYYY-MM-DD`; undefined where there is no such day. */
export function dateOfSerial(serial: number, system: DateSystem): string | undefined {
	const day = Math.floor(serial);
	const start = system === '1904' ? '1904-01-01' : startOf1900(day);
	const exists = start !== undefined && day >= 0 && day <= daysUntil(start, lastDay);
	return exists ? dayAfter(start, day) : undefined;
}

const startOf1900 = (day: number): string | undefined =>
	day < 1 || day === missingDay ? undefined : day < missingDay ? '1899-12-31' : '1899-12-30';
