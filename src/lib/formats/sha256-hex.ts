import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, or of a text as UTF-8, in lower-case hex. Works without a secure context too. */
export function sha256Hex(data: Uint8Array | string): string {
	return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));
}

/** The same, worked out piece by piece. */
export function startSha256Hex() {
	const digest = sha256.create();
	return {
		add: (bytes: Uint8Array): void => {
			digest.update(bytes);
		},
		result: (): string => bytesToHex(digest.digest())
	};
}
