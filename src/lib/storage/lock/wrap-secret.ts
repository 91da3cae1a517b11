import { canonicalJson } from '#lib/domain/primitives/stable-json.ts';
import { decodeBase64, encodeBase64 } from '#lib/formats/base64.ts';
import { lockFormat, lockFormatVersion, withDigest, type LockRecord } from './lock-record.ts';

/** What is fixed about a record before the secret is wrapped. */
export type LockTerms = Pick<LockRecord, 'id' | 'madeAt'> & { readonly turns: number };

/** What is drawn for each wrapping. */
export type WrappingDraws = {
	readonly salt: Uint8Array<ArrayBuffer>;
	readonly nonce: Uint8Array<ArrayBuffer>;
};

/** Draws them. */
export const drawForWrapping = (): WrappingDraws => ({
	salt: crypto.getRandomValues(new Uint8Array(16)),
	nonce: crypto.getRandomValues(new Uint8Array(12))
});

/** Wraps a secret with a key derived from a passphrase. */
export async function wrapSecret(
	secret: Uint8Array<ArrayBuffer>,
	passphrase: string,
	{ id, madeAt, turns }: LockTerms,
	{ salt, nonce }: WrappingDraws = drawForWrapping()
): Promise<LockRecord> {
	const derivation = {
		algorithm: 'PBKDF2-HMAC-SHA-256' as const,
		turns,
		salt: encodeBase64(salt)
	};
	const head = {
		format: lockFormat,
		formatVersion: lockFormatVersion,
		id,
		madeAt,
		derivation
	} as const;
	const key = await deriveKey(passphrase, salt, turns);
	const wrapped = await crypto.subtle.encrypt(cipherFor(head, nonce), key, secret);
	const wrapping = {
		algorithm: 'AES-256-GCM' as const,
		nonce: encodeBase64(nonce),
		secret: encodeBase64(new Uint8Array(wrapped))
	};
	return withDigest({ ...head, wrapping });
}

/** The secret of a record; undefined where the passphrase is another one. */
export async function unwrapSecret(
	{ digest: _, wrapping, ...head }: LockRecord,
	passphrase: string
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const key = await deriveKey(passphrase, bytesOf(head.derivation.salt), head.derivation.turns);
	try {
		const cipher = cipherFor(head, bytesOf(wrapping.nonce));
		return new Uint8Array(await crypto.subtle.decrypt(cipher, key, bytesOf(wrapping.secret)));
	} catch (error) {
		if (error instanceof DOMException && error.name === 'OperationError') return undefined;
		throw error;
	}
}

/** The same passphrase however it was typed: full and half width, composed and decomposed letters. */
const typed = (passphrase: string): Uint8Array<ArrayBuffer> =>
	new TextEncoder().encode(passphrase.normalize('NFKC'));

async function deriveKey(
	passphrase: string,
	salt: Uint8Array<ArrayBuffer>,
	iterations: number
): Promise<CryptoKey> {
	const base = await crypto.subtle.importKey('raw', typed(passphrase), 'PBKDF2', false, [
		'deriveKey'
	]);
	const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
	const shape = { name: 'AES-GCM', length: 256 };
	return crypto.subtle.deriveKey(derivation, base, shape, false, ['encrypt', 'decrypt']);
}

/** Bound to everything that is said of the derivation: another derivation opens nothing. */
const cipherFor = (
	head: Omit<LockRecord, 'digest' | 'wrapping'>,
	nonce: Uint8Array<ArrayBuffer>
) => ({
	name: 'AES-GCM',
	iv: nonce,
	additionalData: new TextEncoder().encode(canonicalJson(head))
});

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(decodeBase64(text) ?? []);
