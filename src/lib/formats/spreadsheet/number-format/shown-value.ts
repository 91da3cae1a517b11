import { format } from 'numfmt';
import type { DateSystem } from '../date-of-serial.ts';
import { textOfMark } from './day-mark.ts';
import { firstMark, type NumberFormat } from './number-format.ts';

/** What Excel shows of a value in a format, without spaces at its ends; undefined where it shows ####. */
export function shownValue(
	value: number | string,
	{ pattern, marks, showsDays }: NumberFormat,
	dateSystem: DateSystem
): string | undefined {
	const shifted =
		typeof value === 'number' && showsDays && dateSystem === '1904' ? value + daysTo1904 : value;
	const shown = formatted(pattern, shifted);
	if (shown === undefined || shown.includes(tooFar)) return undefined;
	if (marks.length === 0 || typeof shifted === 'string') return shown.trim();
	if (shifted < 0 || shifted >= endOfDays) return undefined;
	return shown
		.replace(markLetters, (letter) => {
			const mark = marks[letter.charCodeAt(0) - firstMark];
			return mark === undefined ? letter : textOfMark(mark, shifted);
		})
		.trim();
}

/** Days from the beginning of the calendar of 1900 to that of 1904. */
export const daysTo1904 = 1462;
/** The day after the last one, 9999-12-31. */
const endOfDays = 2_958_466;
/** Stands for what has no place in the calendar; no text has it. */
const tooFar = '\uffff';
const markLetters = /[\ue000-\ue03f]/g;

const options = {
	locale: 'en',
	dateErrorNumber: false,
	dateSpanLarge: false,
	overflow: tooFar
};

/**
 * Excel rounds what it would write with 15 digits: 1.005 is 1.01, though its nearest binary number is a
 * little less. So a number with a fraction goes up by the least there is.
 */
const asDecimal = (value: number): number =>
	Number.isInteger(value) ? value : value * (1 + Number.EPSILON);

/** `numfmt` throws at a few values that a format has no section for. */
function formatted(pattern: string, value: number | string): string | undefined {
	try {
		return format(pattern, typeof value === 'number' ? asDecimal(value) : value, options);
	} catch {
		return undefined;
	}
}
