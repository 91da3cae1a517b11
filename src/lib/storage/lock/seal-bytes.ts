/** First byte of what is sealed: how it is to be opened. */
export const sealVersion = 1;

/** Bytes of a nonce; it is drawn anew for everything that is sealed. */
export const nonceLength = 12;

/** What sealing adds: the version, the nonce, and the tag of AES-GCM. */
export const sealLength = 1 + nonceLength + 16;

/** The same error for whatever cannot be opened: altered, moved from elsewhere, or of another key. */
export const notOpened = (): DOMException =>
	new DOMException('a sealed value cannot be opened', 'DataError');

/** Seals bytes with AES-256-GCM. `place` says where they belong: nowhere else they can be opened. */
export async function sealBytes(
	key: CryptoKey,
	bytes: Uint8Array<ArrayBuffer>,
	place: string
): Promise<Uint8Array<ArrayBuffer>> {
	const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
	const sealed = await crypto.subtle.encrypt(cipherFor(nonce, place), key, bytes);
	const all = new Uint8Array(1 + nonceLength + sealed.byteLength);
	all[0] = sealVersion;
	all.set(nonce, 1);
	all.set(new Uint8Array(sealed), 1 + nonceLength);
	return all;
}

/** Opens what `sealBytes` sealed for the same place; throws a `DataError` for anything else. */
export async function openBytes(
	key: CryptoKey,
	sealed: Uint8Array,
	place: string
): Promise<Uint8Array<ArrayBuffer>> {
	if (sealed[0] !== sealVersion || sealed.length < sealLength) throw notOpened();
	const bytes = new Uint8Array(sealed);
	const cipher = cipherFor(bytes.slice(1, 1 + nonceLength), place);
	try {
		return new Uint8Array(
			await crypto.subtle.decrypt(cipher, key, bytes.subarray(1 + nonceLength))
		);
	} catch (error) {
		if (error instanceof DOMException) throw notOpened();
		throw error;
	}
}

const cipherFor = (nonce: Uint8Array<ArrayBuffer>, place: string) => ({
	name: 'AES-GCM',
	iv: nonce,
	additionalData: new TextEncoder().encode(`machi-tenken/sealed ${String(sealVersion)}\n${place}`)
});
