import { serialOfInstant } from './date-of-serial.ts';
import { daysTo1904 } from './number-format/shown-value.ts';
import type { CellStyle } from './read-styles.ts';
import { liveText, type RichText, type Strike } from './rich-text.ts';
import type { ShownValue, ValueShower } from './value-shower.ts';

/** A cell as it is written in a sheet. */
export type WrittenCell = {
	/** How the value is to be taken: `n` number, `s` shared text, `str`, `inlineStr`, `b`, `e`, `d`. */
	readonly type: string;
	readonly style: number;
	/** For a formula, what it last came to. */
	readonly value: string;
	readonly inlineText: RichText;
};

/** What the cells of one workbook are read with. */
export type CellSurroundings = {
	readonly sharedStrings: readonly RichText[];
	readonly styles: readonly CellStyle[];
	readonly shower: ValueShower;
};

/** A cell as it is seen. */
export type ShownCell = ShownValue & {
	readonly strike: Strike;
	/** Has a text or number, of which its format shows nothing. */
	readonly isUnshown: boolean;
};

/** What a cell shows; undefined if its shared text is missing. */
export function shownCell(
	cell: WrittenCell,
	surroundings: CellSurroundings
): ShownCell | undefined {
	const style = surroundings.styles[cell.style] ?? plainStyle;
	const rich = richText(cell, surroundings);
	if (rich === undefined) return undefined;
	if (typeof rich === 'number') {
		return asSeen(
			rich,
			surroundings.shower.show(rich, formatFor(cell, style)),
			style.isStruck ? 'all' : 'none'
		);
	}
	const { text, strike } = liveText(rich, style.isStruck);
	const shown = isValue(cell)
		? { text, isPlain: false }
		: surroundings.shower.show(text, style.format);
	return asSeen(text, shown, strike);
}

const plainStyle: CellStyle = { format: 'General', isStruck: false };

const asSeen = (value: number | string, shown: ShownValue, strike: Strike): ShownCell => ({
	...shown,
	strike: shown.text === '' ? 'none' : strike,
	isUnshown: shown.text === '' && value !== '' && value !== 0
});

/** Truth and errors, which no format changes. */
const isValue = ({ type }: WrittenCell): boolean => type === 'b' || type === 'e';

/** An instant without a format of its own shows its day. */
const formatFor = ({ type, value }: WrittenCell, { format }: CellStyle): string => {
	if (type !== 'd' || format !== 'General') return format;
	return value.includes('T') && !/T00:00(?::00(?:\.0+)?)?Z?$/.test(value.trim())
		? 'yyyy/m/d h:mm'
		: 'yyyy/m/d';
};

/** The number or text that a cell holds. */
function richText(
	cell: WrittenCell,
	surroundings: CellSurroundings
): RichText | number | undefined {
	const { type, value } = cell;
	switch (type) {
		case 's':
			return value === '' ? '' : sharedText(value, surroundings);
		case 'inlineStr':
			return cell.inlineText;
		case 'str':
		case 'e':
			return value;
		case 'b':
			return truthOf(value.trim());
		case 'd':
			return serialOf(value.trim(), surroundings);
		default:
			return numberOf(value.trim());
	}
}

const sharedText = (value: string, { sharedStrings }: CellSurroundings): RichText | undefined =>
	/^\s*\d{1,9}\s*$/.test(value) ? sharedStrings[Number(value)] : undefined;

function truthOf(value: string): string {
	if (value === '') return '';
	return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
}

/** What is no number stays as it is written. */
function numberOf(value: string): number | string {
	const number = Number(value);
	return value === '' || !Number.isFinite(number) ? value : number;
}

function serialOf(instant: string, { shower }: CellSurroundings): number | string {
	const serial = serialOfInstant(instant);
	if (serial === undefined) return instant;
	return shower.dateSystem === '1904' ? serial - daysTo1904 : serial;
}
