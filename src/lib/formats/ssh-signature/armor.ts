import { decodeBase64, encodeBase64 } from '../base64.ts';

/** Characters of one line, as OpenSSH breaks them. */
const lineLength = 70;

/** Longest armored text that is read, in characters: keys and signatures of ours have under 1,000. */
const longestArmor = 16_384;

/** What an armored text is said to be. */
export type ArmorLabel = 'SSH SIGNATURE' | 'OPENSSH PRIVATE KEY';

/** Bytes between a line that begins and one that ends them. */
export function encodeArmor(label: ArmorLabel, bytes: Uint8Array): string {
	const base64 = encodeBase64(bytes);
	const lines = Array.from({ length: Math.ceil(base64.length / lineLength) }, (_, order) =>
		base64.slice(order * lineLength, (order + 1) * lineLength)
	);
	return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** The bytes of an armored text, whose lines may end with LF or CR LF; undefined for anything else. */
export function decodeArmor(label: ArmorLabel, text: string): Uint8Array | undefined {
	if (text.length > longestArmor) return undefined;
	const lines = text.trim().split(/\r?\n/);
	const isFramed =
		lines[0] === `-----BEGIN ${label}-----` && lines.at(-1) === `-----END ${label}-----`;
	return isFramed ? decodeBase64(lines.slice(1, -1).join('')) : undefined;
}
