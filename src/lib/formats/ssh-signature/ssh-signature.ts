import { concatBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { decodeArmor, encodeArmor } from './armor.ts';
import { ed25519Lengths, ed25519Name, type Ed25519Signer } from './ed25519.ts';
import { equalBytes } from '../equal-bytes.ts';
import { decodePublicKeyBlob, encodePublicKeyBlob } from './public-key-blob.ts';
import {
	signatureHashes,
	signatureMagic,
	signatureNamespace,
	signedBytes,
	type SignatureHash
} from './signed-bytes.ts';
import { wireReader, wireString, wireUint32 } from './wire.ts';

/** What an armored signature holds. */
export type SshSignature = {
	readonly publicKey: Uint8Array;
	readonly namespace: string;
	readonly hash: SignatureHash;
	/** 64 bytes. */
	readonly signature: Uint8Array;
};

/** Why a text is no signature that we can check. */
export type SshSignatureError =
	| { readonly kind: 'not-a-signature' }
	/** A signature of an RSA, ECDSA or security key. */
	| { readonly kind: 'other-key-type'; readonly keyType: string }
	| { readonly kind: 'weak-key' }
	/** By a digest that we do not know. */
	| { readonly kind: 'other-hash'; readonly hash: string };

const formatVersion = 1;

/** Signs a message for packets: the text that `ssh-keygen -Y sign -n machi-tenken` would write. */
export async function signMessage(message: Uint8Array, signer: Ed25519Signer): Promise<string> {
	return encodeSshSignature({
		publicKey: signer.publicKey,
		namespace: signatureNamespace,
		hash: 'sha512',
		signature: await signer.sign(signedBytes(message))
	});
}

/** The armored text of a signature. */
export const encodeSshSignature = (given: SshSignature): string =>
	encodeArmor(
		'SSH SIGNATURE',
		concatBytes(
			signatureMagic,
			wireUint32(formatVersion),
			wireString(encodePublicKeyBlob(given.publicKey)),
			wireString(given.namespace),
			wireString(''),
			wireString(given.hash),
			wireString(concatBytes(wireString(ed25519Name), wireString(given.signature)))
		)
	);

/** Reads an armored signature without judging it. */
export function decodeSshSignature(text: string): Result<SshSignature, SshSignatureError> {
	const reader = wireReader(decodeArmor('SSH SIGNATURE', text) ?? new Uint8Array());
	const isOurs = equalBytes(reader.bytes(signatureMagic.length), signatureMagic);
	if (!isOurs || reader.uint32() !== formatVersion) return notASignature;
	const publicKey = decodePublicKeyBlob(reader.string());
	if (!publicKey.ok) {
		return publicKey.error.kind === 'not-a-public-key' ? notASignature : fail(publicKey.error);
	}
	const namespace = reader.text();
	reader.string(); // reserved
	const [hash, signature] = [reader.text(), signatureIn(reader.string())];
	if (signature === undefined || !reader.isDone()) return notASignature;
	if (!isHash(hash)) return fail({ kind: 'other-hash', hash: hash.slice(0, 40) });
	return ok({ publicKey: publicKey.value, namespace, hash, signature });
}

const notASignature = fail<SshSignatureError>({ kind: 'not-a-signature' });

const isHash = (name: string): name is SignatureHash => Object.hasOwn(signatureHashes, name);

function signatureIn(blob: Uint8Array): Uint8Array | undefined {
	const reader = wireReader(blob);
	if (reader.text() !== ed25519Name) return undefined;
	const signature = reader.string();
	return signature.length === ed25519Lengths.signature && reader.isDone() ? signature : undefined;
}
