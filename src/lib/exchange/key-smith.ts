import type { KeySmith } from '#lib/application/key-ports.ts';
import { makeReceivingKey, openReceivingKey } from './encryption/receiving-key-file.ts';
import { makeSigningKey, openSigningKey } from './signing/key-file.ts';

/** Makes and opens key files with WebCrypto and age. */
export const keySmith: KeySmith = {
	makeSigningKey,
	openSigningKey,
	makeReceivingKey,
	openReceivingKey
};
