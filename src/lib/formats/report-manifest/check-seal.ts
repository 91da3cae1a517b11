import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { findBytes, findEach } from '../find-bytes.ts';
import { digestField, noFileDigest } from './report-manifest.ts';

/** Whether a file is, byte by byte, what was sealed. */
export type SealCheck =
	/** All of it. */
	| { readonly kind: 'sealed'; readonly fileDigest: string }
	/** Its first bytes are; a viewer or somebody else has added to them, in bytes. */
	| {
			readonly kind: 'sealed-with-additions';
			readonly fileDigest: string;
			readonly sealedLength: number;
			readonly addedLength: number;
	  }
	/** Neither, or there is no seal. */
	| { readonly kind: 'altered' };

/** Earlier ends of a file that are tried; a file as it was made has one. */
const mostEnds = 64;
const endMark = '%%EOF';

/** Holds the digest that a report gives of itself against its bytes, whole or up to an earlier end. */
export function checkSeal(bytes: Uint8Array): SealCheck {
	const place = findDigest(bytes);
	if (place === undefined) return { kind: 'altered' };
	const { at, fileDigest } = place;
	const lengths = [...new Set([...earlierEnds(bytes, at), bytes.length])].sort((a, b) => a - b);
	const sealedLength = lengthOfDigest(bytes, place, lengths);
	if (sealedLength === undefined) return { kind: 'altered' };
	const addedLength = bytes.length - sealedLength;
	return addedLength === 0
		? { kind: 'sealed', fileDigest }
		: { kind: 'sealed-with-additions', fileDigest, sealedLength, addedLength };
}

type DigestPlace = { readonly at: number; readonly fileDigest: string };

/** The first digest of a file: what was added later stands behind it. */
function findDigest(bytes: Uint8Array): DigestPlace | undefined {
	const field = findBytes(bytes, digestField);
	if (field < 0) return undefined;
	const at = field + digestField.length;
	const digits = String.fromCharCode(...bytes.subarray(at, at + noFileDigest.length + 1));
	return /^[0-9a-f]{64}"$/.test(digits) ? { at, fileDigest: digits.slice(0, -1) } : undefined;
}

/** Lengths at which the file may have ended once: behind an end mark, with or without a line break. */
function earlierEnds(bytes: Uint8Array, from: number): readonly number[] {
	const ends: number[] = [];
	for (const at of findEach(bytes, endMark, from)) {
		const end = at + endMark.length;
		if (ends.length >= mostEnds) break;
		ends.push(end);
		if (bytes[end] === 0x0d || bytes[end] === 0x0a) ends.push(end + 1);
		if (bytes[end] === 0x0d && bytes[end + 1] === 0x0a) ends.push(end + 2);
	}
	return ends;
}

/** The longest of the lengths, given in rising order, whose bytes have the digest; the file is read once. */
function lengthOfDigest(
	bytes: Uint8Array,
	{ at, fileDigest }: DigestPlace,
	lengths: readonly number[]
): number | undefined {
	const digits = at + noFileDigest.length;
	const hash = sha256.create().update(bytes.subarray(0, at));
	hash.update(Uint8Array.from(noFileDigest, (digit) => digit.charCodeAt(0)));
	let [done, found]: [number, number | undefined] = [digits, undefined];
	for (const length of lengths) {
		if (length < digits) continue;
		hash.update(bytes.subarray(done, length));
		done = length;
		if (bytesToHex(hash.clone().digest()) === fileDigest) found = length;
	}
	return found;
}
