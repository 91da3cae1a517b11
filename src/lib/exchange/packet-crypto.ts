import type { PacketCrypto } from '#lib/formats/packet/packet-crypto.ts';
import { lockFile } from './encryption/lock-file.ts';
import { unlockFile } from './encryption/unlock-file.ts';
import { signingKeyOf, verifyEd25519 } from './signing/ed25519-keys.ts';

/** Cryptography for packets with WebCrypto and age; the same in the browser and on the command line. */
export const packetCrypto: PacketCrypto = {
	verify: verifyEd25519,
	signerOf: signingKeyOf,
	lock: (bytes, lock, pace) => lockFile(bytes, lock, { pace }),
	unlock: unlockFile
};
