/** A number as PDF writes it: at most three decimals, never an exponent. Throws on what is no number. */
export const pdfNumber = (value: number): string => rounded(value, 1000);

/** A length: at most two decimals, far below what is seen. */
export const pdfLength = (value: number): string => rounded(value, 100);

/** A place on a page: tenths of points, finer than a printer's dot. */
export const pdfPlace = (value: number): string => rounded(value, 10);

function rounded(value: number, steps: number): string {
	if (!(Math.abs(value) < 1e7)) throw new RangeError(`Not a number that a page can hold: ${value}`);
	const whole = Math.round(value * steps);
	// Also of −0, which PDF does not know.
	return whole === 0 ? '0' : String(whole / steps);
}

/** Text as a string: printable ASCII as it is, else UTF-16 in hexadecimal digits, which nothing can end. */
export const pdfText = (text: string): string =>
	isAscii.test(text) ? pdfAscii(text) : pdfUtf16(text);

/** Text in hexadecimal digits, whatever it says. */
export const pdfUtf16 = (text: string): string => `<FEFF${utf16Hex(text.toWellFormed())}>`;

const isAscii = /^[\x20-\x7e]*$/;

/** UTF-16 code units, four digits each. */
export function utf16Hex(text: string): string {
	let hex = '';
	for (let i = 0; i < text.length; i++) hex += hex4(text.charCodeAt(i));
	return hex;
}

/** Four hexadecimal digits. */
export const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** A name, with everything but letters, digits, `-` and `.` escaped. */
export const pdfName = (name: string): string =>
	`/${[...new TextEncoder().encode(name)].map(nameByte).join('')}`;

/** Printable ASCII as a literal string. */
export const pdfAscii = (text: string): string =>
	`(${text.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, (character) => `\\${character}`)})`;

/** Bytes, one to a UTF-16 unit, as a literal string: half as long as hexadecimal, and packed better. */
export const pdfBytes = (bytes: string): string =>
	`(${bytes.replace(/[\\()\r]/g, (byte) => (byte === '\r' ? '\\r' : `\\${byte}`))})`;

/** A reference to an object. */
export const pdfReference = (object: number): string => `${object} 0 R`;

/** A dictionary; entries that are `undefined` are left out. */
export function pdfDictionary(entries: Readonly<Record<string, string | undefined>>): string {
	let written = '';
	for (const key in entries) {
		const value = entries[key];
		if (value !== undefined) written += `/${key}${standsApart.has(value[0]) ? '' : ' '}${value}`;
	}
	return `<<${written}>>`;
}

/** What begins like this needs no space before it. */
const standsApart: ReadonlySet<string | undefined> = new Set('/(<[');

/** A six-figure colour `#rrggbb` as three numbers from 0 to 1. Throws on any other spelling. */
export function pdfColor(color: string): string {
	if (!/^#[0-9a-f]{6}$/i.test(color))
		throw new RangeError(`Not a colour of the form #rrggbb: ${color}`);
	return [1, 3, 5].map((at) => pdfNumber(parseInt(color.slice(at, at + 2), 16) / 255)).join(' ');
}

const nameByte = (byte: number): string => {
	const character = String.fromCharCode(byte);
	return /[A-Za-z0-9.-]/.test(character)
		? character
		: `#${byte.toString(16).toUpperCase().padStart(2, '0')}`;
};
