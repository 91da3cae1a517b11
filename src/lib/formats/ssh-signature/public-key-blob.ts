import { concatBytes } from '@noble/hashes/utils.js';
import { ed25519Lengths, ed25519Name } from './ed25519.ts';
import { wireReader, wireString } from './wire.ts';

/** A public key as SSH sends it: what its fingerprint is made of. */
export const encodePublicKeyBlob = (publicKey: Uint8Array): Uint8Array =>
	concatBytes(wireString(ed25519Name), wireString(publicKey));

/** The 32 bytes of an Ed25519 key; `other-key-type` for RSA and others, undefined for no key at all. */
export function decodePublicKeyBlob(blob: Uint8Array): Uint8Array | 'other-key-type' | undefined {
	const reader = wireReader(blob);
	const name = reader.text();
	if (!/^[a-z0-9@.-]{1,64}$/.test(name)) return undefined;
	if (name !== ed25519Name) return 'other-key-type';
	const key = reader.string();
	return key.length === ed25519Lengths.publicKey && reader.isDone() ? key : undefined;
}
