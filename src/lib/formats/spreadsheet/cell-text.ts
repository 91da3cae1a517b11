import { dateOfSerial, type DateSystem } from './date-of-serial.ts';
import { decodeCellEscapes } from './decode-cell-escapes.ts';

/** A cell as it is written in a sheet. */
export type WrittenCell = {
	/** How the value is to be taken: `n` number, `s` shared text, `str`, `inlineStr`, `b`, `e`, `d`. */
	readonly type: string;
	readonly style: number;
	/** For a formula, what it last came to. */
	readonly value: string;
	readonly inlineText: string;
};

/** What the cells of one workbook are read with. */
export type CellSurroundings = {
	readonly sharedStrings: readonly string[];
	readonly dateStyles: readonly boolean[];
	readonly dateSystem: DateSystem;
};

/** The text a cell shows: days as `YYYY-MM-DD`, numbers plainly; undefined if its shared text is missing. */
export function cellText(cell: WrittenCell, surroundings: CellSurroundings): string | undefined {
	const { type, value } = cell;
	switch (type) {
		case 's':
			return value === '' ? '' : sharedText(value, surroundings);
		case 'inlineStr':
			return decodeCellEscapes(cell.inlineText);
		case 'str':
		case 'e':
			return decodeCellEscapes(value);
		case 'b':
			return truthOf(value.trim());
		case 'd':
			return dayOf(value.trim());
		default:
			return numberText(value.trim(), cell.style, surroundings);
	}
}

const sharedText = (value: string, { sharedStrings }: CellSurroundings): string | undefined =>
	/^\s*\d{1,9}\s*$/.test(value) ? sharedStrings[Number(value)] : undefined;

function truthOf(value: string): string {
	if (value === '') return '';
	return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
}

const dayOf = (instant: string): string =>
	/^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(instant)?.[0] ?? instant;

function numberText(
	value: string,
	style: number,
	{ dateStyles, dateSystem }: CellSurroundings
): string {
	const number = Number(value);
	if (value === '' || !Number.isFinite(number)) return value;
	const day = dateStyles[style] === true ? dateOfSerial(number, dateSystem) : undefined;
	return day ?? String(Number(number.toPrecision(significantDigits)));
}

/** As many digits as a spreadsheet program shows at most: 0.1 + 0.2 is 0.3. */
const significantDigits = 15;
