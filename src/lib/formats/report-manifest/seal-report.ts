import { sha256Hex } from '../sha256-hex.ts';
import { noFileDigest } from './report-manifest.ts';

const placeholder = `"fileDigest": "${noFileDigest}"`;

/** Puts the digest of a finished report into its manifest, in place of the zeros. Throws when they are not there exactly once. */
export function sealReport(report: Uint8Array): Uint8Array {
	const at = findOnce(report, placeholder);
	const digest = sha256Hex(report);
	const sealed = report.slice();
	sealed.set(ascii(digest), at + placeholder.length - 1 - noFileDigest.length);
	return sealed;
}

function findOnce(bytes: Uint8Array, text: string): number {
	const wanted = ascii(text);
	const at = indexOf(bytes, wanted, 0);
	if (at < 0 || indexOf(bytes, wanted, at + 1) >= 0)
		throw new Error('The report does not hold the place of its digest exactly once.');
	return at;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
	const first = wanted[0] ?? 0;
	for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
		if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
	}
	return -1;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
