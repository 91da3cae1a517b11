import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { LockError, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import {
	decodePrivateKey,
	encodePrivateKey,
	type PrivateKeyError
} from '#lib/formats/ssh-signature/private-key-file.ts';
import { fromAge, messageOf } from '../encryption/from-age.ts';
import { lockFile } from '../encryption/lock-file.ts';
import { unlockFile } from '../encryption/unlock-file.ts';
import { drawSeed, signingKeyOf, type ShutKey, type SigningKey } from './ed25519-keys.ts';

/** A new key, and the file that holds its private part under a passphrase. */
export type NewSigningKey = {
	readonly key: SigningKey;
	/** An age file; what is in it is an OpenSSH private key. */
	readonly keyFile: Uint8Array;
};

/**
 * Makes a key for signing packets. Its private part exists in clear only within this call: it leaves as a
 * file under a passphrase, and as a key that can sign but not be read out.
 */
export async function makeSigningKey(
	passphrase: string,
	comment: string,
	shut: ShutKey = 'for-good'
): Promise<Result<NewSigningKey, LockError>> {
	const seed = drawSeed();
	const made = await fromAge(() => signingKeyOf(seed, shut));
	if (!made.ok) return fail({ kind: 'sealing-failed', detail: messageOf(made.error) });
	const key = made.value;
	const text = encodePrivateKey({ seed, publicKey: key.publicKey, comment });
	seed.fill(0);
	const keyFile = await lockFile(new TextEncoder().encode(text), {
		kind: 'passphrase',
		passphrase
	});
	return keyFile.ok ? ok({ key, keyFile: keyFile.value }) : keyFile;
}

/** Opens such a file, on another terminal or after the browser forgot the key. */
export async function openSigningKey(
	keyFile: Uint8Array,
	passphrase: string,
	shut: ShutKey = 'for-good'
): Promise<Result<SigningKey, UnlockError | PrivateKeyError>> {
	const text = await unlockFile(keyFile, { kind: 'passphrase', passphrase });
	if (!text.ok) return text;
	const decoded = decodePrivateKey(new TextDecoder().decode(text.value));
	if (!decoded.ok) return decoded;
	const made = await fromAge(() => signingKeyOf(decoded.value.seed, shut));
	decoded.value.seed.fill(0);
	if (!made.ok) return fail({ kind: 'key-not-usable', detail: messageOf(made.error) });
	const key = made.value;
	const agrees = key.publicKey.every((byte, place) => byte === decoded.value.publicKey[place]);
	return agrees ? ok(key) : fail({ kind: 'not-a-private-key' });
}
