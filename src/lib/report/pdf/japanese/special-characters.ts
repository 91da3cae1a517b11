/** Characters that say something about their neighbours and draw nothing themselves. */
export const isInvisible = (code: number): boolean =>
	within(code, invisible) || isVariationSelector(code);

/** Variation selectors, which choose a form of the character before them. */
export const isVariationSelector = (code: number): boolean => within(code, selectors);

/** Selectors that only choose between text and emoji looks. */
export const isPresentationSelector = (code: number): boolean => code === 0xfe0e || code === 0xfe0f;

/** Characters of one's own making (外字): a code without a meaning that others would share. */
export const isPrivateUse = (code: number): boolean => within(code, privateUse);

/** Control codes and direction overrides: nothing a page could show. */
export const isControl = (code: number): boolean => within(code, controls);

/** Half of a character beyond the first plane, standing alone. */
export const isLoneSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** Line ends, which UAX #14 calls mandatory breaks. */
export const lineEnds = /[\n\v\f\r\u0085\u2028\u2029]+$/u;

/** White space that may stand beyond a line's end; no-break spaces may not. */
export const hangingSpace =
	/^[\t\n\v\f\r \u0085\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]+$/u;

/** Width at size 1 of white space that a font need not have; `undefined` for everything else. */
export const blankWidth = (code: number): number | undefined => blankWidths.get(code);

/** A control code as something that can be copied without harm: `␀` for NUL. */
export function controlPicture(code: number): string {
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	if (code === 0x7f) return '\u2421';
	return code < 0xa0 || isLoneSurrogate(code) ? '\ufffd' : String.fromCodePoint(code);
}

type Ranges = readonly (readonly [first: number, last: number])[];

const selectors: Ranges = [
	[0x180b, 0x180d],
	[0x180f, 0x180f],
	[0xfe00, 0xfe0f],
	[0xe0100, 0xe01ef]
];

const invisible: Ranges = [
	[0xad, 0xad],
	[0x34f, 0x34f],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180e, 0x180e],
	[0x200b, 0x200d],
	[0x2060, 0x2064],
	[0x206a, 0x206f],
	[0x3164, 0x3164],
	[0xfeff, 0xfeff],
	[0xffa0, 0xffa0],
	[0xe0000, 0xe00ff],
	[0xe01f0, 0xe0fff]
];

const controls: Ranges = [
	[0x00, 0x1f],
	[0x7f, 0x9f],
	[0x61c, 0x61c],
	[0x200e, 0x200f],
	[0x202a, 0x202e],
	[0x2066, 0x2069]
];

const privateUse: Ranges = [
	[0xe000, 0xf8ff],
	[0xf0000, 0xffffd],
	[0x100000, 0x10fffd]
];

const lineEndWidth = 0.25;

const blankWidths: ReadonlyMap<number, number> = new Map([
	[0x09, 1],
	...[0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].map((code) => [code, lineEndWidth] as const),
	[0x20, 0.25],
	[0xa0, 0.25],
	[0x2000, 0.5],
	[0x2001, 1],
	[0x2002, 0.5],
	[0x2003, 1],
	[0x2004, 1 / 3],
	[0x2005, 0.25],
	[0x2006, 1 / 6],
	[0x2007, 0.5],
	[0x2008, 0.25],
	[0x2009, 0.2],
	[0x200a, 0.1],
	[0x202f, 0.2],
	[0x205f, 4 / 18],
	[0x3000, 1]
]);

const within = (code: number, ranges: Ranges): boolean =>
	ranges.some(([first, last]) => code >= first && code <= last);

/** Draws nothing within a line, and a hyphen at its end. */
export const softHyphen = '\u00ad';
