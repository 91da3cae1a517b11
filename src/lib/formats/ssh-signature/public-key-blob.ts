import { concatBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { ed25519Lengths, ed25519Name } from './ed25519.ts';
import { isSmallOrder } from './is-small-order.ts';
import { wireReader, wireString } from './wire.ts';

/** A public key as SSH sends it: what its fingerprint is made of. */
export const encodePublicKeyBlob = (publicKey: Uint8Array): Uint8Array =>
	concatBytes(wireString(ed25519Name), wireString(publicKey));

/** Why a public key is none that we use. */
export type PublicKeyBlobError =
	| { readonly kind: 'not-a-public-key' }
	/** RSA, ECDSA, a security key and others; `keyType` as SSH names it. */
	| { readonly kind: 'other-key-type'; readonly keyType: string }
	/** One that fits signatures of anybody. */
	| { readonly kind: 'weak-key' };

/** The 32 bytes of an Ed25519 key. */
export function decodePublicKeyBlob(blob: Uint8Array): Result<Uint8Array, PublicKeyBlobError> {
	const reader = wireReader(blob);
	const name = reader.text();
	if (!/^[a-z0-9@.-]{1,64}$/.test(name)) return fail({ kind: 'not-a-public-key' });
	if (name !== ed25519Name) return fail({ kind: 'other-key-type', keyType: name });
	const key = reader.string();
	if (key.length !== ed25519Lengths.publicKey || !reader.isDone())
		return fail({ kind: 'not-a-public-key' });
	return isSmallOrder(key) ? fail({ kind: 'weak-key' }) : ok(key);
}
