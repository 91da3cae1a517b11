import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The points of Ed25519 whose order divides 8, in every way 32 bytes can say them, without the bit for the
 * sign: 0, 1 and their longer forms p and p + 1, p - 1, and the two ordinates of order 8.
 */
const ordinates: readonly string[] = [
	'00'.repeat(32),
	`01${'00'.repeat(31)}`,
	`ec${'ff'.repeat(30)}7f`,
	`ed${'ff'.repeat(30)}7f`,
	`ee${'ff'.repeat(30)}7f`,
	'26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
	'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'
];

/** Whether a public key is one of them: signatures by it say nothing, since some fit any message. */
export function isSmallOrder(publicKey: Uint8Array): boolean {
	const ordinate = publicKey.slice();
	const last = ordinate.length - 1;
	ordinate[last] = (ordinate[last] ?? 0) & 0x7f;
	return ordinates.includes(bytesToHex(ordinate));
}
