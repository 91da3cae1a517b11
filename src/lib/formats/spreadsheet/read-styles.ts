import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { builtInFormats } from './number-format/built-in-formats.ts';
import { isOn } from './rich-text.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { xmlEvents } from './xml-events.ts';
import type { XmlAttributes } from './xml-piece.ts';

/** How the cells of a style are shown, as far as we read it. */
export type CellStyle = {
	/** The code of its number format. */
	readonly format: string;
	readonly isStruck: boolean;
};

type State = {
	readonly codes: Map<number, string>;
	/** Whether each font strikes through. */
	readonly fonts: boolean[];
	readonly cells: { readonly format: number; readonly font: number }[];
};

/**
 * Reads the styles of a workbook's cells, by number. What strikes through only under a condition is not
 * read: it would have to be calculated.
 */
export function readStyles(
	xml: string,
	part: string
): Result<readonly CellStyle[], SpreadsheetError> {
	const state: State = { codes: new Map(), fonts: [], cells: [] };
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'wrong') return fail({ ...event, kind: 'wrong-xml', part });
		if (event.kind === 'open') readers.get(event.path)?.(state, event.attributes);
	}
	const { codes, fonts, cells } = state;
	return ok(
		cells.map(({ format, font }) => ({
			format: codes.get(format) ?? builtInFormats.get(format) ?? 'General',
			isStruck: fonts[font] === true
		}))
	);
}

const readers: ReadonlyMap<string, (state: State, attributes: XmlAttributes) => void> = new Map([
	['styleSheet/numFmts/numFmt', addCode],
	['styleSheet/fonts/font', addFont],
	['styleSheet/fonts/font/strike', strikeFont],
	['styleSheet/cellXfs/xf', addCell]
]);

function addCode({ codes }: State, attributes: XmlAttributes): void {
	codes.set(numberIn(attributes, 'numFmtId'), attributes.get('formatCode') ?? '');
}

function addFont({ fonts }: State): void {
	fonts.push(false);
}

function strikeFont({ fonts }: State, attributes: XmlAttributes): void {
	fonts[fonts.length - 1] = isOn(attributes.get('val'));
}

function addCell({ cells }: State, attributes: XmlAttributes): void {
	const [format, font] = [numberIn(attributes, 'numFmtId'), numberIn(attributes, 'fontId')];
	cells.push({ format, font });
}

const numberIn = (attributes: XmlAttributes, name: string): number =>
	Number(attributes.get(name) ?? 0);
