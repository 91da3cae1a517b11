import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { OpenChunk } from '#lib/formats/packet/age-payload.ts';
import { failedPart } from '#lib/formats/packet/part-failure.ts';
import { detailOf } from './from-age.ts';

const [keyLength, nonceLength] = [32, 12];

/** What opens the chunks of an age file, from the key of that file and the salt that stands before them. */
export function chunkOpener(fileKey: Uint8Array, salt: Uint8Array): OpenChunk {
	const key = hkdf(sha256, fileKey, salt, utf8ToBytes('payload'), keyLength);
	return ({ sealed, order, isLast }, clear) =>
		fits(() => chacha20poly1305(key, nonceOf(order, isLast)).decrypt(sealed, clear));
}

/** Eleven bytes count the chunks, the largest first; the last byte says whether it is the last chunk. */
function nonceOf(order: number, isLast: boolean): Uint8Array {
	const nonce = new Uint8Array(nonceLength);
	const view = new DataView(nonce.buffer);
	view.setUint32(nonceLength - 5, order);
	view.setUint8(nonceLength - 1, isLast ? 1 : 0);
	return nonce;
}

/** Whether a seal fits: the cipher throws where it does not, before it opens anything, and where it gave up itself. */
function fits(open: () => void): boolean {
	try {
		open();
		return true;
	} catch (error) {
		if (error instanceof Error && error.message === 'invalid tag') return false;
		throw failedPart({ kind: 'unlocking-failed', detail: detailOf(error) });
	}
}
