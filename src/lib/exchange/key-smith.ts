import type { KeySmith } from '#lib/application/key-ports.ts';
import { makeReceivingKey, openReceivingKey } from './encryption/receiving-key-file.ts';
import type { ShutKey } from './signing/ed25519-keys.ts';
import { makeSigningKey, openSigningKey } from './signing/key-file.ts';

/** Makes and opens key files with WebCrypto and age. */
export const createKeySmith = (shut: ShutKey): KeySmith => ({
	makeSigningKey: (passphrase, comment) => makeSigningKey(passphrase, comment, shut),
	openSigningKey: (keyFile, passphrase) => openSigningKey(keyFile, passphrase, shut),
	makeReceivingKey,
	openReceivingKey
});
