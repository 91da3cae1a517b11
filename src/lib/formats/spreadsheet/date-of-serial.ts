/** What day 0 of a workbook's calendar is. */
export type DateSystem = '1900' | '1904';

const dayLength = 86_400_000;
const lastDay = '9999-12-31';
/** Excel takes 1900 for a leap year: its day 60 never was, and those before are counted one too high. */
const missingDay = 60;

/** The day of a serial number as `YYYY-MM-DD`; undefined where there is no such day. */
export function dateOfSerial(serial: number, system: DateSystem): string | undefined {
	const day = Math.floor(serial);
	const start = system === '1904' ? Date.UTC(1904, 0, 1) : startOf1900(day);
	if (start === undefined || !(day >= 0) || day > 2_958_465) return undefined;
	const date = new Date(start + day * dayLength).toISOString().slice(0, lastDay.length);
	return date > lastDay || date.startsWith('+') ? undefined : date;
}

const startOf1900 = (day: number): number | undefined =>
	day < 1 || day === missingDay ? undefined : Date.UTC(1899, 11, day < missingDay ? 31 : 30);
