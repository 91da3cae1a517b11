import { utf8ToBytes } from '@noble/hashes/utils.js';

const padding = 0x3d;
/** Letters of the longest line. */
export const lineLength = 64;

/** The value of each letter of base64, by its code; -1 for every other code. */
const values = new Int8Array(256).fill(-1);
for (const [value, code] of utf8ToBytes(
	'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
).entries())
	values[code] = value;

/** A text, where in it the letters of a line stand, and how many they are. */
type ArmorLine = { readonly text: Uint8Array; readonly from: number; readonly letters: number };

/**
 * Writes the bytes that the letters of a line are to a place, at most three for four letters, and tells how many;
 * 0 where the letters are not base64 in its one right form.
 */
export function decodeArmorLine(
	{ text, from, letters }: ArmorLine,
	into: Uint8Array,
	place: number
): number {
	if (letters < 4 || letters > lineLength || letters % 4 !== 0) return 0;
	let to = place;
	const last = from + letters - 4;
	for (let at = from; at <= last; at += 4) {
		const bits = wholeBits(text, at);
		if (bits < 0) {
			const rest = at === last ? decodeEnd(text, at, into.subarray(to)) : 0;
			return rest === 0 ? 0 : to - place + rest;
		}
		into[to++] = bits >> 16;
		into[to++] = (bits >> 8) & 0xff;
		into[to++] = bits & 0xff;
	}
	return to - place;
}

/** The bits of four letters; less than nothing where one of them is none. */
const wholeBits = (text: Uint8Array, at: number): number =>
	(valueAt(text, at) << 18) |
	(valueAt(text, at + 1) << 12) |
	(valueAt(text, at + 2) << 6) |
	valueAt(text, at + 3);

const valueAt = (text: Uint8Array, at: number): number => values[text[at] ?? 0] ?? -1;

/** The one or two bytes of the last letters, filled up; bits that would be lost are nothing. */
function decodeEnd(text: Uint8Array, at: number, into: Uint8Array): 0 | 1 | 2 {
	if (text[at + 3] !== padding) return 0;
	const isShort = text[at + 2] === padding;
	const third = isShort ? 0 : valueAt(text, at + 2);
	const bits = (valueAt(text, at) << 10) | (valueAt(text, at + 1) << 4) | (third >> 2);
	const lost = isShort ? bits & 0xff : third & 3;
	if (bits < 0 || lost !== 0) return 0;
	into[0] = bits >> 8;
	if (isShort) return 1;
	into[1] = bits & 0xff;
	return 2;
}
