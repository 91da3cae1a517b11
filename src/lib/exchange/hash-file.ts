import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { HashFile } from '#lib/application/app-ports.ts';

/** Bytes read and hashed at a time: small enough to leave the page alive, large enough to be fast. */
const piece = 1024 * 1024;

/** The SHA-256 of a file of any size, without ever holding more than a piece of it. */
export const hashFile: HashFile = async (file, { onProgress, signal }) => {
	const digest = sha256.create();
	for (let at = 0; at < file.size; at += piece) {
		signal.throwIfAborted();
		const bytes = await file.slice(at, at + piece).arrayBuffer();
		digest.update(new Uint8Array(bytes));
		onProgress(Math.min(1, (at + piece) / file.size));
	}
	signal.throwIfAborted();
	return bytesToHex(digest.digest());
};
