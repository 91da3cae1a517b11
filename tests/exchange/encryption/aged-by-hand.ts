import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { Decrypter } from 'age-encryption';
import { readAgeHeader } from '#lib/formats/packet/age-header.ts';

/** Bytes of a chunk in clear, and sealed. */
export const [chunk, sealedChunk] = [64 * 1024, 64 * 1024 + 16] as const;

/** A chunk as somebody might seal it: what it holds, its place and whether it says to be the last. */
export type HandSealed = {
	readonly clear: Uint8Array;
	readonly order: number;
	readonly isLast: boolean;
};

/** Bytes as age seals them: chunks in their order, of which the last one says so. */
export const inChunks = (clear: Uint8Array): readonly HandSealed[] => {
	const count = Math.max(1, Math.ceil(clear.length / chunk));
	return Array.from({ length: count }, (_, order) => ({
		clear: clear.slice(order * chunk, (order + 1) * chunk),
		order,
		isLast: order === count - 1
	}));
};

/** Where what is sealed begins in a locked file. */
export const sealedFrom = (locked: Uint8Array): number =>
	(readAgeHeader(locked)?.length ?? Number.NaN) + 16;

/** Another content under the header of a locked file, sealed with the key of that file. */
export async function resealed(
	locked: Uint8Array,
	identity: string,
	chunks: readonly HandSealed[]
): Promise<Uint8Array> {
	const decrypter = new Decrypter();
	decrypter.addIdentity(identity);
	const start = sealedFrom(locked);
	const fileKey = await decrypter.decryptHeader(locked.slice(0, start - 16));
	const key = hkdf(sha256, fileKey, locked.slice(start - 16, start), utf8ToBytes('payload'), 32);
	const sealed = chunks.map(({ clear, order, isLast }) => {
		const nonce = new Uint8Array(12);
		new DataView(nonce.buffer).setUint32(7, order);
		nonce[11] = isLast ? 1 : 0;
		return chacha20poly1305(key, nonce).encrypt(clear);
	});
	return concatBytes(locked.slice(0, start), ...sealed);
}
