/** A text locked for a key and with a passphrase, and what opens it. */

import { makeAgeKeyPair } from '#lib/exchange/encryption/receiving-key-file.ts';
import { lockFile } from '#lib/exchange/encryption/lock-file.ts';

export const passphrase = 'みかん 電車 correct horse';
export const byPassphrase = { kind: 'passphrase', passphrase } as const;
/** Two chunks of the format and a half. */
export const text = Uint8Array.from({ length: 160 * 1024 }, (_, at) => at % 251);
export const pair = await makeAgeKeyPair();
export const byKey = { kind: 'identities', identities: [pair.identity] } as const;

/** Locks a text for these keys. */
export const lockedFor = async (recipients: readonly string[], bytes = text) => {
	const locked = await lockFile(bytes, { kind: 'recipients', recipients });
	if (!locked.ok) throw new Error(locked.error.kind);
	return locked.value;
};

const lockedBy = async (effort: number) => {
	const locked = await lockFile(text, byPassphrase, { effort });
	if (!locked.ok) throw new Error(locked.error.kind);
	return locked.value;
};

/** The text, locked with the passphrase at little effort. */
export const forPassphrase = await lockedBy(10);
