import { findBytes } from '../find-bytes.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { digestField, noFileDigest } from './report-manifest.ts';

const placeholder = `${digestField}${noFileDigest}"`;

/**
 * Puts the digest of a finished report into its manifest, in place of the zeros. Throws when they are not
 * there exactly once.
 */
export function sealReport(report: Uint8Array): Uint8Array {
	const at = findOnce(report, placeholder);
	const digest = sha256Hex(report);
	const sealed = report.slice();
	sealed.set(ascii(digest), at + digestField.length);
	return sealed;
}

function findOnce(bytes: Uint8Array, text: string): number {
	const at = findBytes(bytes, text);
	if (at < 0 || findBytes(bytes, text, at + 1) >= 0)
		throw new Error('The report does not hold the place of its digest exactly once.');
	return at;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
