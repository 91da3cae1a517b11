/** Bytes of the secret under the lock: one key for the database, one for the notes beside it. */
const [keyLength, secretLength] = [32, 64];

/** What opens everything under the lock; it exists in memory only, from unlocking to locking. */
export type VaultKeys = {
	/** Seals and opens records; it cannot be read out. */
	readonly records: CryptoKey;
	/** Seals and opens notes, which have to be written before the page is gone: bytes, for a cipher that waits for nothing. */
	readonly notes: Uint8Array<ArrayBuffer>;
};

/** Draws a new secret. */
export const drawSecret = (): Uint8Array<ArrayBuffer> =>
	crypto.getRandomValues(new Uint8Array(secretLength));

/** The keys of a secret; the caller forgets the secret afterwards. */
export async function keysOf(secret: Uint8Array<ArrayBuffer>): Promise<VaultKeys> {
	const records = await crypto.subtle.importKey(
		'raw',
		secret.slice(0, keyLength),
		'AES-GCM',
		false,
		['encrypt', 'decrypt']
	);
	return { records, notes: secret.slice(keyLength, secretLength) };
}
