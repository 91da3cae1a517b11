import {
	ed25519Lengths,
	type Ed25519Signer,
	type VerifyEd25519
} from '#lib/formats/ssh-signature/ed25519.ts';

const algorithm = 'Ed25519';

/** What PKCS #8 (RFC 8410) puts before the 32 secret bytes of an Ed25519 key. */
const pkcs8Prefix = Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32);

/** A key that can sign here and be kept by the browser, but whose private part no code can read out. */
export type SigningKey = Ed25519Signer & { readonly privateKey: CryptoKey };

/** Draws the 32 secret bytes of a new key. The caller locks them away or forgets them. */
export const drawSeed = (): Uint8Array =>
	crypto.getRandomValues(new Uint8Array(ed25519Lengths.seed));

/**
 * When the private part of a key cannot be exported any longer: from the start, or, under the workspace lock,
 * once it was sealed: sealing needs its bytes.
 */
export type ShutKey = 'for-good' | 'to-be-sealed';

/** The key of 32 secret bytes. */
export async function signingKeyOf(
	seed: Uint8Array,
	shut: ShutKey = 'for-good'
): Promise<SigningKey> {
	const pkcs8 = new Uint8Array([...pkcs8Prefix, ...seed]);
	const readable = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']);
	const privateKey =
		shut === 'to-be-sealed'
			? readable
			: await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
	pkcs8.fill(0);
	const { x = '' } = await crypto.subtle.exportKey('jwk', readable);
	return signingKeyFrom(privateKey, bytesOfBase64Url(x));
}

/** A key that was kept: the browser stores `CryptoKey` objects whole, the public part goes beside it. */
export const signingKeyFrom = (privateKey: CryptoKey, publicKey: Uint8Array): SigningKey => ({
	privateKey,
	publicKey,
	sign: async (bytes) =>
		new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, new Uint8Array(bytes)))
});

/** Checks a signature; a key or signature of a wrong form proves nothing. */
export const verifyEd25519: VerifyEd25519 = async (publicKey, signature, signed) => {
	const { publicKey: keyLength, signature: signatureLength } = ed25519Lengths;
	if (publicKey.length !== keyLength || signature.length !== signatureLength) return false;
	try {
		const raw = new Uint8Array(publicKey);
		const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
		const [proof, text] = [new Uint8Array(signature), new Uint8Array(signed)];
		return await crypto.subtle.verify(algorithm, key, proof, text);
	} catch (error) {
		// Thrown for 32 bytes that are no point of the curve.
		if (error instanceof DOMException && error.name !== 'NotSupportedError') return false;
		throw error;
	}
};

const bytesOfBase64Url = (text: string): Uint8Array =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
		letter.charCodeAt(0)
	);
