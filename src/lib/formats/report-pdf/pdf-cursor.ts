import { mostValues } from './pdf-limits.ts';

/** How far bytes have been read. Every reader moves it on, and gives back undefined where its thing is not. */
export type PdfCursor = { readonly bytes: Uint8Array; at: number; valuesLeft: number };

/** A cursor at a place. */
export const cursorAt = (bytes: Uint8Array, at: number): PdfCursor => ({
	bytes,
	at,
	valuesLeft: mostValues
});

const space: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const delimiters: ReadonlySet<number> = new Set(Array.from('()<>[]{}/%', (c) => c.charCodeAt(0)));
const percent = 0x25;
/** Longest word that means something. */
const longestWord = 256;

/** Whether a byte is white space. */
export const isSpace = (byte: number | undefined): boolean => byte !== undefined && space.has(byte);

/** Passes over white space and comments. */
export function skipSpace(cursor: PdfCursor): void {
	const { bytes } = cursor;
	for (; cursor.at < bytes.length; cursor.at++) {
		const byte = bytes[cursor.at];
		if (byte === percent) skipComment(cursor);
		else if (!isSpace(byte)) return;
	}
}

function skipComment(cursor: PdfCursor): void {
	const { bytes } = cursor;
	while (cursor.at + 1 < bytes.length && !isLineEnd(bytes[cursor.at + 1])) cursor.at++;
}

const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

/** The bytes up to the next space or delimiter as letters; empty where there are none or far too many. */
export function takeWord(cursor: PdfCursor): string {
	const { bytes } = cursor;
	const start = cursor.at;
	while (cursor.at < bytes.length && isRegular(bytes[cursor.at])) cursor.at++;
	return cursor.at - start > longestWord
		? ''
		: String.fromCharCode(...bytes.subarray(start, cursor.at));
}

const isRegular = (byte: number | undefined): boolean =>
	byte !== undefined && !space.has(byte) && !delimiters.has(byte);

/** Passes over space and a word; false, and stays, where another one stands. */
export function takeKeyword(cursor: PdfCursor, keyword: string): boolean {
	const before = cursor.at;
	skipSpace(cursor);
	if (takeWord(cursor) === keyword) return true;
	cursor.at = before;
	return false;
}

/** Passes over space and a whole number of at most ten digits; undefined, and stays, where there is none. */
export function takeCount(cursor: PdfCursor): number | undefined {
	const before = cursor.at;
	skipSpace(cursor);
	const word = takeWord(cursor);
	if (/^\d{1,10}$/.test(word)) return Number(word);
	cursor.at = before;
	return undefined;
}
