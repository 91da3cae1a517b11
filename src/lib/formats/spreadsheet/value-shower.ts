import type { DateSystem } from './date-of-serial.ts';
import { numberFormatOf, type NumberFormat } from './number-format/number-format.ts';
import { shownValue } from './number-format/shown-value.ts';
import { spreadsheetLimits } from './spreadsheet-limits.ts';

/** A value as it is shown. */
export type ShownValue = {
	readonly text: string;
	/** Not in its format, which cannot be shown, or shows nothing but ####. */
	readonly isPlain: boolean;
};

/** Shows values by the codes of their formats; one for a workbook, since what it does is limited. */
export type ValueShower = {
	readonly show: (value: number | string, code: string) => ShownValue;
	readonly dateSystem: DateSystem;
};

/** A shower of values that knows the formats it has met. */
export function newValueShower(dateSystem: DateSystem): ValueShower {
	const known = new Map<string, NumberFormat | undefined>();
	let left: number = spreadsheetLimits.formatting;
	return { show, dateSystem };

	function show(value: number | string, code: string): ShownValue {
		if (isAsItStands(value, code)) return { text: String(value), isPlain: false };
		const format = formatOf(code);
		left -= code.length + workOfOne;
		if (format === undefined || left < 0) return plain(value);
		if (typeof value === 'string' && !format.changesTexts) return { text: value, isPlain: false };
		const text = shownValue(value, format, dateSystem);
		return text === undefined ? plain(value) : { text, isPlain: !format.isWhole };
	}

	function formatOf(code: string): NumberFormat | undefined {
		if (known.has(code)) return known.get(code);
		if (known.size === spreadsheetLimits.formats) return undefined;
		const format = numberFormatOf(code);
		known.set(code, format);
		return format;
	}
}

/** What showing one value takes at least, in letters of a format. */
const workOfOne = 20;

/** General shows whole numbers of up to 11 digits and all texts as they are, and so do text cells. */
const isAsItStands = (value: number | string, code: string): boolean =>
	(code === 'General' || code === '@') &&
	(typeof value === 'string' || (Number.isInteger(value) && Math.abs(value) < 1e11));

const plain = (value: number | string): ShownValue => ({ text: plainText(value), isPlain: true });

/** As many digits as a spreadsheet program keeps: 0.1 + 0.2 is 0.3. */
const plainText = (value: number | string): string =>
	typeof value === 'string' ? value : String(Number(value.toPrecision(15)));
