import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { decodeArmor, encodeArmor } from './armor.ts';
import { ed25519Lengths, ed25519Name } from './ed25519.ts';
import { equalBytes } from '../equal-bytes.ts';
import { decodePublicKeyBlob, encodePublicKeyBlob } from './public-key-blob.ts';
import { wireReader, wireString, wireUint32, type WireReader } from './wire.ts';

/** A private key in clear. It is never kept like this: it goes from file to `CryptoKey`, or into an age file. */
export type PrivateKey = {
	/** 32 bytes: the secret. */
	readonly seed: Uint8Array;
	readonly publicKey: Uint8Array;
	readonly comment: string;
};

/** Why a text is not a private key that can be used. */
export type PrivateKeyError =
	| { readonly kind: 'not-a-private-key' }
	/** Locked with OpenSSH's own passphrase, which we do not open. */
	| { readonly kind: 'has-passphrase' }
	| { readonly kind: 'other-key-type' }
	/** The library that signs does not take it; `detail` is what it said. */
	| { readonly kind: 'key-not-usable'; readonly detail: string };

const magic = utf8ToBytes('openssh-key-v1\0');
/** Cipher, key derivation and its options of a key without a passphrase. */
const unlocked = ['none', 'none', ''];
const blockSize = 8;

/** A private key as OpenSSH keeps it (PROTOCOL.key), without a passphrase. */
export function encodePrivateKey({ seed, publicKey, comment }: PrivateKey): string {
	// OpenSSH draws this at random to see a wrong passphrase; without one it only has to stand there twice.
	const check = sha256(publicKey).subarray(0, 4);
	const secrets = concatBytes(
		check,
		check,
		wireString(ed25519Name),
		wireString(publicKey),
		wireString(concatBytes(seed, publicKey)),
		wireString(comment)
	);
	return encodeArmor(
		'OPENSSH PRIVATE KEY',
		concatBytes(
			magic,
			...unlocked.map(wireString),
			wireUint32(1),
			wireString(encodePublicKeyBlob(publicKey)),
			wireString(concatBytes(secrets, paddingAfter(secrets.length)))
		)
	);
}

/** Reads an `id_ed25519` that has no passphrase. */
export function decodePrivateKey(text: string): Result<PrivateKey, PrivateKeyError> {
	const reader = wireReader(decodeArmor('OPENSSH PRIVATE KEY', text) ?? new Uint8Array());
	if (!equalBytes(reader.bytes(magic.length), magic)) return notAKey;
	const lock = [reader.text(), reader.text(), reader.text()];
	if (reader.uint32() !== 1) return notAKey;
	const publicKey = decodePublicKeyBlob(reader.string());
	if (!publicKey.ok && publicKey.error.kind === 'other-key-type') {
		return fail({ kind: 'other-key-type' });
	}
	if (lock.join() !== unlocked.join()) return fail({ kind: 'has-passphrase' });
	const secrets = wireReader(reader.string());
	const key = publicKey.ok && reader.isDone() ? keyIn(secrets, publicKey.value) : undefined;
	return key === undefined ? notAKey : ok(key);
}

const notAKey = fail<PrivateKeyError>({ kind: 'not-a-private-key' });

function keyIn(reader: WireReader, publicKey: Uint8Array): PrivateKey | undefined {
	const isPlain = reader.uint32() === reader.uint32() && reader.text() === ed25519Name;
	const [stated, pair, comment] = [reader.string(), reader.string(), reader.string()];
	const padding = reader.rest();
	const agrees =
		isPlain &&
		equalBytes(stated, publicKey) &&
		pair.length === ed25519Lengths.seed + publicKey.length &&
		equalBytes(pair.subarray(ed25519Lengths.seed), publicKey) &&
		padding.every((byte, place) => byte === place + 1);
	if (!agrees) return undefined;
	return { seed: pair.slice(0, ed25519Lengths.seed), publicKey, comment: textOf(comment) };
}

const paddingAfter = (length: number): Uint8Array =>
	Uint8Array.from({ length: (blockSize - (length % blockSize)) % blockSize }, (_, at) => at + 1);

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
