import type { PacketCrypto } from '#lib/formats/packet/packet-crypto.ts';
import { lockPieces } from './encryption/lock-file.ts';
import { openLocked } from './encryption/open-locked.ts';
import { signingKeyOf, verifyEd25519 } from './signing/ed25519-keys.ts';

/** Cryptography for packets with WebCrypto and age; the same in the browser and on the command line. */
export const packetCrypto: PacketCrypto = {
	verify: verifyEd25519,
	signerOf: signingKeyOf,
	lock: (clear, lock, take, pace) => lockPieces(clear, lock, { take, pace }),
	openLocked
};
