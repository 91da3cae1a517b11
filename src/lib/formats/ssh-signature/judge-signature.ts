import type { KnownSigner } from './allowed-signers.ts';
import type { VerifyEd25519 } from './ed25519.ts';
import { equalBytes } from '../equal-bytes.ts';
import { fingerprintOf } from './fingerprint.ts';
import { signatureNamespace, signedBytes } from './signed-bytes.ts';
import { decodeSshSignature, type SshSignature, type SshSignatureError } from './ssh-signature.ts';

/** The key that signed, and whose it is where that is known. */
export type Signer = {
	readonly publicKey: Uint8Array;
	/** As OpenSSH shows it. */
	readonly fingerprint: string;
};

/** What a signature says of the bytes it stands beside. */
export type SignatureVerdict =
	| { readonly kind: 'unsigned' }
	/** By a key that is known: nobody else altered anything. */
	| ({ readonly kind: 'good'; readonly name: string } & Signer)
	/** The bytes are what that key signed, but nobody has said whose key it is. */
	| ({ readonly kind: 'unknown-key' } & Signer)
	/** Over other bytes, or forged. `name`: whose key stands in it. */
	| ({ readonly kind: 'bad-signature'; readonly name: string | undefined } & Signer)
	/** Made for another purpose. */
	| ({ readonly kind: 'wrong-namespace'; readonly namespace: string } & Signer)
	| { readonly kind: 'unreadable'; readonly reason: UnreadableSignature };

/** Why a signature cannot be checked. */
export type UnreadableSignature =
	| SshSignatureError
	/** The machine has no Ed25519, or it failed. */
	| { readonly kind: 'not-checkable' };

/** Judges the armored signature of a message; never trusts the key that stands in it. */
export async function judgeSignature(
	message: Uint8Array,
	armored: string | undefined,
	known: readonly KnownSigner[],
	verify: VerifyEd25519
): Promise<SignatureVerdict> {
	if (armored === undefined) return { kind: 'unsigned' };
	const decoded = decodeSshSignature(armored);
	if (!decoded.ok) return { kind: 'unreadable', reason: decoded.error };
	const { publicKey, namespace, hash, signature } = decoded.value;
	const signer = { publicKey, fingerprint: fingerprintOf(publicKey) };
	if (namespace !== signatureNamespace) {
		return { kind: 'wrong-namespace', namespace: namespace.slice(0, 100), ...signer };
	}
	const name = nameOf(decoded.value, known);
	const signed = signedBytes(message, namespace, hash);
	const isGenuine = await verify(publicKey, signature, signed).catch(() => undefined);
	if (isGenuine === undefined) return { kind: 'unreadable', reason: { kind: 'not-checkable' } };
	if (!isGenuine) return { kind: 'bad-signature', name, ...signer };
	return name === undefined
		? { kind: 'unknown-key', ...signer }
		: { kind: 'good', name, ...signer };
}

const nameOf = ({ publicKey }: SshSignature, known: readonly KnownSigner[]): string | undefined =>
	known.find((signer) => equalBytes(signer.publicKey, publicKey))?.name;
