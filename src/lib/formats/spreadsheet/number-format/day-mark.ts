import { dateOfSerial } from '../date-of-serial.ts';
import { eraOfDay } from './era-of-day.ts';

/** What a format shows of a day as only Japan writes it. */
export type DayMark =
	/** Name of the era: R, 令, 令和. */
	| { readonly kind: 'era'; readonly length: number }
	/** Year in the era; the first one is 元 where the format says so. */
	| { readonly kind: 'era-year'; readonly length: number; readonly isFirstNamed: boolean }
	/** 水, or 水曜日. */
	| { readonly kind: 'weekday'; readonly length: number };

/** The text of a mark for a day, which counts as in the calendar from 1900. */
export function textOfMark(mark: DayMark, serial: number): string {
	const day = Math.floor(serial);
	if (mark.kind === 'weekday') {
		const name = '土日月火水木金'.charAt(day % 7);
		return mark.length > 3 ? `${name}曜日` : name;
	}
	// The days that Excel has and the calendar has not are in 1900.
	const { names, year } = eraOfDay(dateOfSerial(day) ?? '1900-01-01');
	if (mark.kind === 'era') return names[Math.min(mark.length, 3) - 1] ?? '';
	if (year === 1 && mark.isFirstNamed) return '元';
	return String(year).padStart(Math.min(mark.length, 2), '0');
}
