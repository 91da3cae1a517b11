import type { PdfCursor } from './pdf-cursor.ts';
import { isSpace } from './pdf-cursor.ts';
import type { PdfString } from './pdf-value.ts';

const [open, close, backslash, greater] = [0x28, 0x29, 0x5c, 0x3e];

const escapes: ReadonlyMap<number, number> = new Map([
	[0x6e, 0x0a],
	[0x72, 0x0d],
	[0x74, 0x09],
	[0x62, 0x08],
	[0x66, 0x0c]
]);

/** A string in brackets, which may hold brackets in pairs. The cursor stands on the first one. */
export function readLiteralString(cursor: PdfCursor): PdfString | undefined {
	const { bytes } = cursor;
	const text: number[] = [];
	let depth = 0;
	while (cursor.at < bytes.length) {
		const byte = bytes[cursor.at++] ?? 0;
		if (byte === backslash) {
			text.push(...readEscape(cursor));
			continue;
		}
		if (byte === open && ++depth === 1) continue;
		if (byte === close && --depth === 0) return { kind: 'string', bytes: Uint8Array.from(text) };
		text.push(byte);
	}
	return undefined;
}

/** What stands for the escape after a backslash; a line break after it counts as nothing. */
function readEscape(cursor: PdfCursor): readonly number[] {
	const octal = readOctal(cursor);
	if (octal !== undefined) return [octal];
	const byte = cursor.bytes[cursor.at++];
	if (byte === undefined || byte === 0x0a) return [];
	if (byte === 0x0d) {
		if (cursor.bytes[cursor.at] === 0x0a) cursor.at++;
		return [];
	}
	return [escapes.get(byte) ?? byte];
}

function readOctal(cursor: PdfCursor): number | undefined {
	const digits = /^[0-7]{1,3}/.exec(
		String.fromCharCode(...cursor.bytes.subarray(cursor.at, cursor.at + 3))
	)?.[0];
	if (digits === undefined) return undefined;
	cursor.at += digits.length;
	return Number.parseInt(digits, 8) & 0xff;
}

/** A string in hexadecimal digits. The cursor stands on its `<`. */
export function readHexString(cursor: PdfCursor): PdfString | undefined {
	const { bytes } = cursor;
	const digits: number[] = [];
	for (cursor.at++; cursor.at < bytes.length; cursor.at++) {
		const byte = bytes[cursor.at] ?? 0;
		if (byte === greater) {
			cursor.at++;
			return { kind: 'string', bytes: bytesOf(digits) };
		}
		if (isSpace(byte)) continue;
		const digit = Number.parseInt(String.fromCharCode(byte), 16);
		if (Number.isNaN(digit)) return undefined;
		digits.push(digit);
	}
	return undefined;
}

/** Two digits to a byte; a missing last one counts as zero. */
const bytesOf = (digits: readonly number[]): Uint8Array =>
	Uint8Array.from(
		{ length: Math.ceil(digits.length / 2) },
		(_, i) => (digits[2 * i] ?? 0) * 16 + (digits[2 * i + 1] ?? 0)
	);
