import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { innerItself, type InnerFile } from '../reading/inner-file.ts';
import type { Reading } from '../reading/reading.ts';
import { startsLikeAgeArmor, takeAgeArmor } from './age-armor.ts';

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
const longestAgeHeader = 64 * 1024;

/** Whether a file says that it is one of age's, in its binary form or in letters. */
export const startsLikeAge = (bytes: Uint8Array): boolean =>
	isBinaryAge(bytes) || startsLikeAgeArmor(bytes);

const isBinaryAge = (bytes: Uint8Array): boolean =>
	asciiOf(bytes.subarray(0, firstLine.length)) === firstLine;

/** An age file in its binary form, and the form that it lies in. */
export type BinaryAge = { readonly form: 'binary' | 'armor'; readonly file: InnerFile };

/** Bytes at the beginning that tell an age file, whatever white space stands before its letters. */
const tellingBytes = 2048;

/** The age file in a file of a size, in its binary form; what is written in letters is decoded where it is read. */
export function* takeBinaryAge(
	size: number
): Reading<Result<BinaryAge, { readonly kind: 'not-an-age-file' | 'damaged-armor' }>> {
	const beginning = yield { from: 0, to: Math.min(size, tellingBytes) };
	if (isBinaryAge(beginning)) return ok({ form: 'binary', file: innerItself(size) });
	if (!startsLikeAgeArmor(beginning)) return fail({ kind: 'not-an-age-file' });
	const file = yield* takeAgeArmor(size);
	const first = file && (yield* file.part(0, Math.min(file.size, firstLine.length)));
	return file !== undefined && first !== undefined && isBinaryAge(first)
		? ok({ form: 'armor', file })
		: fail({ kind: 'damaged-armor' });
}

/** The beginning of an age file, as long as headers are. */
export const takeBeginning = ({ file }: BinaryAge): Reading<Uint8Array> =>
	file.part(0, Math.min(file.size, longestAgeHeader));

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
