const begin = asciiBytes('-----BEGIN AGE ENCRYPTED FILE-----');
const end = asciiBytes('-----END AGE ENCRYPTED FILE-----');
/** Letters of a whole line, which are 48 bytes. */
const lineLength = 64;
/** White space that may stand before it and behind it, in bytes. */
const mostBlank = 1024;

const [lineFeed, carriageReturn, padding] = [0x0a, 0x0d, 0x3d] as const;

/** The value of each letter of base64, by its code; -1 for every other code. */
const values = new Int8Array(256).fill(-1);
for (const [value, code] of asciiBytes(
	'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
).entries())
	values[code] = value;

/** Whether a file says that it is one of age's, written in letters. */
export const startsLikeAgeArmor = (bytes: Uint8Array): boolean =>
	hasAt(bytes, begin, blankBefore(bytes));

/**
 * The age file that is written in letters: lines of 64 between a line that begins and one that ends them, LF
 * or CR LF, base64 in its one right form. Undefined for anything else.
 *
 * The library for age could do it, but holds the file as a text and as a list of its lines: 96 MiB cost it 560 MB
 * (November 2026), and locked files may have 256.
 */
export function decodeAgeArmor(bytes: Uint8Array): Uint8Array | undefined {
	const start = blankBefore(bytes);
	const stop = blankBehind(bytes);
	if (!hasAt(bytes, begin, start)) return undefined;
	const decoded = new Uint8Array(Math.ceil(((stop - start) * 3) / 4));
	let length = 0;
	let at = afterBreak(bytes, start + begin.length);
	while (at !== undefined && !hasAt(bytes, end, at)) {
		const next = lineEnd(bytes, at);
		const count = next === undefined ? 0 : decodeLine(bytes, at, decoded.subarray(length));
		if (count === 0 || (count < lineLength * 0.75 && !isEnd(bytes, next))) return undefined;
		length += count;
		at = next;
	}
	return at !== undefined && at + end.length === stop ? decoded.slice(0, length) : undefined;
}

const isEnd = (bytes: Uint8Array, at: number | undefined): boolean =>
	at !== undefined && hasAt(bytes, end, at);

/** Where the line after the one that begins here begins; undefined where this is none, or too long. */
function lineEnd(bytes: Uint8Array, from: number): number | undefined {
	let at = from;
	while (at - from <= lineLength && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++;
	return at - from <= lineLength ? afterBreak(bytes, at) : undefined;
}

const afterBreak = (bytes: Uint8Array, at: number): number | undefined => {
	if (bytes[at] === lineFeed) return at + 1;
	return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : undefined;
};

/** Writes the bytes of a line that ends with a break and tells how many they are; 0 for a wrong line. */
function decodeLine(bytes: Uint8Array, from: number, into: Uint8Array): number {
	let length = 0;
	for (let at = from; bytes[at] !== lineFeed && bytes[at] !== carriageReturn; at += 4) {
		const count = length % 3 === 0 ? decodeGroup(bytes, at, into.subarray(length, length + 3)) : 0;
		if (count === 0) return 0;
		length += count;
	}
	return length;
}

/** Writes the one to three bytes of four letters; 0 where they are none, or have bits that are lost. */
function decodeGroup(bytes: Uint8Array, from: number, into: Uint8Array): number {
	const count = bytes[from + 3] !== padding ? 3 : bytes[from + 2] !== padding ? 2 : 1;
	let bits = 0;
	for (let place = 0; place < 4; place++) {
		const value = place > count ? 0 : (values[bytes[from + place] ?? 0] ?? -1);
		if (value < 0) return 0;
		bits = (bits << 6) | value;
	}
	if ((bits & (0xffffff >> (count * 8))) !== 0) return 0;
	for (let place = 0; place < count; place++) into[place] = (bits >> (16 - 8 * place)) & 0xff;
	return count;
}

const isBlank = (code: number | undefined): boolean =>
	code === lineFeed || code === carriageReturn || code === 0x20 || code === 0x09;

/** What stands before the first line: a byte order mark, white space. */
function blankBefore(bytes: Uint8Array): number {
	let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	while (at < mostBlank && isBlank(bytes[at])) at++;
	return at;
}

function blankBehind(bytes: Uint8Array): number {
	let at = bytes.length;
	while (at > bytes.length - mostBlank && isBlank(bytes[at - 1])) at--;
	return at;
}

const hasAt = (bytes: Uint8Array, text: Uint8Array, at: number): boolean =>
	at + text.length <= bytes.length && text.every((byte, place) => bytes[at + place] === byte);

function asciiBytes(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
