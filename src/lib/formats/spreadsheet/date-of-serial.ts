import { dayAfter, daysUntil } from '#lib/domain/primitives/calendar-days.ts';

/** What day 0 of a workbook's calendar is. */
export type DateSystem = '1900' | '1904';

const lastDay = '9999-12-31';
/** Excel takes 1900 for a leap year: its day 60 never was, and those before are counted one too high. */
const missingDay = 60;

/** The day of a serial number in the calendar from 1900 as `YYYY-MM-DD`; undefined where there is no such day. */
export function dateOfSerial(serial: number): string | undefined {
	const day = Math.floor(serial);
	if (day < 1 || day === missingDay) return undefined;
	const start = day < missingDay ? '1899-12-31' : '1899-12-30';
	return day <= daysUntil(start, lastDay) ? dayAfter(start, day) : undefined;
}

/** The serial number of an instant as the strict form of workbooks writes it, in the calendar from 1900. */
export function serialOfInstant(instant: string): number | undefined {
	const [, day, hours = '0', minutes = '0', seconds = '0'] =
		/^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/.exec(instant) ?? [];
	const days = day === undefined ? NaN : daysUntil('1899-12-30', day);
	if (!(days > 0)) return undefined;
	const time = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) / 86_400;
	return (days > missingDay ? days : days - 1) + time;
}
