import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { wireString } from './wire.ts';

/** What a signature of ours is for: one made for e-mail or a commit cannot be passed off as one for a packet. */
export const signatureNamespace = 'machi-tenken';

/** The first six bytes of every signature, and of what is signed. */
export const signatureMagic = utf8ToBytes('SSHSIG');

/** The digests that PROTOCOL.sshsig knows; ours is the second. */
export const signatureHashes = { sha256, sha512 } as const;
export type SignatureHash = keyof typeof signatureHashes;

/** What the key really signs: purpose and digest of the message (PROTOCOL.sshsig). */
export function signedBytes(
	message: Uint8Array,
	namespace: string = signatureNamespace,
	hash: SignatureHash = 'sha512'
): Uint8Array {
	return concatBytes(
		signatureMagic,
		wireString(namespace),
		wireString(''),
		wireString(hash),
		wireString(signatureHashes[hash](message))
	);
}
