import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { encodeBase64 } from '../base64.ts';
import { encodePublicKeyBlob } from './public-key-blob.ts';

/** The fingerprint of a key as OpenSSH shows it: `SHA256:` and 43 characters. */
export const fingerprintOf = (publicKey: Uint8Array): string =>
	`SHA256:${encodeBase64(digestOf(publicKey)).replace(/=+$/, '')}`;

/** Blocks of a spoken fingerprint, and digits of each. */
const [blocks, digits] = [12, 4] as const;

/**
 * The fingerprint to read aloud over the telephone: twelve blocks of four digits, the last 48 digits of
 * the SHA-256 written as a decimal number. Two keys share one by chance once in 10^48 (159 bits).
 */
export function spokenFingerprintOf(publicKey: Uint8Array): readonly string[] {
	const number = BigInt(`0x${bytesToHex(digestOf(publicKey))}`) % 10n ** BigInt(blocks * digits);
	const text = number.toString().padStart(blocks * digits, '0');
	return Array.from({ length: blocks }, (_, order) =>
		text.slice(order * digits, (order + 1) * digits)
	);
}

const digestOf = (publicKey: Uint8Array): Uint8Array => sha256(encodePublicKeyBlob(publicKey));
