import { decodeAgeArmor, startsLikeAgeArmor } from './age-armor.ts';

/** What stands in clear at the beginning of an age file. */
export type AgeHeader = {
	/** Bytes up to the encrypted part. */
	readonly length: number;
	/** `scrypt` for a passphrase, `X25519` for a key; others are possible. */
	readonly types: readonly string[];
	/** Base-2 logarithm of the effort that a passphrase costs. */
	readonly workFactor?: number;
};

const firstLine = 'age-encryption.org/v1\n';

/** Longest header that is read, in bytes: room for some hundred recipients. */
export const longestAgeHeader = 64 * 1024;

/** Whether a file says that it is one of age's, in its binary form or in letters. */
export const startsLikeAge = (bytes: Uint8Array): boolean =>
	isBinaryAge(bytes) || startsLikeAgeArmor(bytes);

const isBinaryAge = (bytes: Uint8Array): boolean =>
	asciiOf(bytes.subarray(0, firstLine.length)) === firstLine;

/** An age file in its binary form; undefined where its letters are damaged, or it is none. */
export function binaryAge(bytes: Uint8Array): Uint8Array | undefined {
	const binary = startsLikeAgeArmor(bytes) ? decodeAgeArmor(bytes) : bytes;
	return binary !== undefined && isBinaryAge(binary) ? binary : undefined;
}

/** Reads the header without any key; undefined where it is cut off or none. */
export function readAgeHeader(bytes: Uint8Array): AgeHeader | undefined {
	if (!isBinaryAge(bytes)) return undefined;
	const text = asciiOf(bytes.subarray(0, longestAgeHeader));
	const end = /\n--- [A-Za-z0-9+/]{43}\n/.exec(text);
	if (end === null) return undefined;
	const lines = text.slice(0, end.index).split('\n');
	const stanzas = lines.filter((line) => line.startsWith('-> ')).map((line) => line.split(' '));
	const workFactor = factorOf(stanzas.find(([, type]) => type === 'scrypt')?.[3]);
	return {
		length: end.index + end[0].length,
		types: stanzas.map(([, type = '']) => type),
		...(workFactor !== undefined && { workFactor })
	};
}

/** What is no number is refused as damaged later, before anything is computed. */
const factorOf = (text = ''): number | undefined =>
	/^\d+$/.test(text) ? Math.min(999, Number(text)) : undefined;

function asciiOf(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}
