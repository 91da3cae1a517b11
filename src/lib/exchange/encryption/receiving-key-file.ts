import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { startsLikeAge } from '#lib/formats/packet/age-header.ts';
import { identitiesIn } from '#lib/formats/packet/identities-in.ts';
import type { LockError, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import { fromAge, messageOf } from './from-age.ts';
import { lockFile } from './lock-file.ts';
import { unlockFile } from './unlock-file.ts';

/** Makes a key for receiving locked files. Its secret part leaves only inside a file under a passphrase. */
export async function makeReceivingKey(
	passphrase: string
): Promise<Result<{ readonly recipient: string; readonly keyFile: Uint8Array }, LockError>> {
	const pair = await fromAge(makeAgeKeyPair);
	if (!pair.ok) return fail({ kind: 'sealing-failed', detail: messageOf(pair.error) });
	const { identity, recipient } = pair.value;
	const text = `# public key: ${recipient}\n${identity}\n`;
	const locked = await lockFile(new TextEncoder().encode(text), {
		kind: 'passphrase',
		passphrase
	});
	return locked.ok ? ok({ recipient, keyFile: locked.value }) : locked;
}

/** The secret keys of such a file, or of one that age-keygen wrote in clear. */
export async function openReceivingKey(
	keyFile: Uint8Array,
	passphrase: string
): Promise<Result<readonly string[], UnlockError>> {
	const clear = startsLikeAge(keyFile)
		? await unlockFile(keyFile, { kind: 'passphrase', passphrase })
		: ok(keyFile);
	if (!clear.ok) return clear;
	const identities = identitiesIn(clear.value);
	return identities.length === 0 ? fail({ kind: 'wrong-identity' }) : ok(identities);
}

/** A key pair for receiving locked files. */
export type AgeKeyPair = {
	/** `AGE-SECRET-KEY-1…`: opens, stays with its owner. */
	readonly identity: string;
	/** `age1…`: locks, may be known to everybody. */
	readonly recipient: string;
};

/** Makes a key pair that every age program knows (X25519). */
export async function makeAgeKeyPair(): Promise<AgeKeyPair> {
	const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
	const identity = await generateX25519Identity();
	return { identity, recipient: await identityToRecipient(identity) };
}
