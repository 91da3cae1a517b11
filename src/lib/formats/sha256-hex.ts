import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Bytes hashed in one step: some milliseconds. */
const slice = 1024 * 1024;

/** SHA-256 of bytes, or of a text as UTF-8, in lower-case hex. Works without a secure context too. */
export function sha256Hex(data: Uint8Array | string): string {
	return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));
}

/** The same for many bytes. Steps tell how many bytes each took. */
export function* takeSha256Hex(bytes: Uint8Array): Generator<number, string> {
	const digest = sha256.create();
	for (let at = 0; at < bytes.length; at += slice) {
		const piece = bytes.subarray(at, at + slice);
		digest.update(piece);
		yield piece.length;
	}
	return bytesToHex(digest.digest());
}
