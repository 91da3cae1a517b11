import { everyMonthsSchema } from '../released/calendar-v5.ts';

/** The last day that can be written. */
export const lastDayThereIs = '9999-12-31';

/**
 * The day (`YYYY-MM-DD`) that comes some months after another. Where that month is too short its last day
 * is meant; counting again and again from the same day keeps to it: 31 January, 28 February, 31 March.
 */
export function dueDay(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const count = year * 12 + month - 1 + months;
	const [ofYear, ofMonth] = [Math.floor(count / 12), (count % 12) + 1];
	if (ofYear > 9999) return lastDayThereIs;
	const digits = (value: number, length: number) => String(value).padStart(length, '0');
	return `${digits(ofYear, 4)}-${digits(ofMonth, 2)}-${digits(Math.min(date, daysIn(ofYear, ofMonth)), 2)}`;
}

const longMonths: ReadonlySet<number> = new Set([1, 3, 5, 7, 8, 10, 12]);

function daysIn(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return longMonths.has(month) ? 31 : 30;
}

const isLeapYear = (year: number): boolean =>
	year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** A number of months that something can come again after; another one, which a file may hold, counts as none. */
export const soundMonths = (months: number | undefined): number | undefined =>
	months !== undefined && everyMonthsSchema.safeParse(months).success ? months : undefined;
