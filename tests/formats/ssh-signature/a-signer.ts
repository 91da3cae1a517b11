import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { Ed25519Signer, VerifyEd25519 } from '#lib/formats/ssh-signature/ed25519.ts';

const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const spki = Buffer.from('302a300506032b6570032100', 'hex');

/** 32 secret bytes, all of them the same. */
export const aSeed = (byte = 7): Uint8Array => new Uint8Array(32).fill(byte);

/** A signer with Node's own Ed25519: another one than the product's. */
export function aSigner(seed = aSeed()): Ed25519Signer {
	const key = createPrivateKey({
		key: Buffer.concat([pkcs8, seed]),
		format: 'der',
		type: 'pkcs8'
	});
	const der = createPublicKey(key).export({ format: 'der', type: 'spki' });
	return {
		publicKey: new Uint8Array(der.subarray(spki.length)),
		sign: (bytes) => Promise.resolve(new Uint8Array(sign(null, bytes, key)))
	};
}

/** Checks with Node's own Ed25519. */
export const verifyWithNode: VerifyEd25519 = (publicKey, signature, signed) =>
	Promise.resolve(
		verify(
			null,
			signed,
			createPublicKey({ key: Buffer.concat([spki, publicKey]), format: 'der', type: 'spki' }),
			signature
		)
	);
