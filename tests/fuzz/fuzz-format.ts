import { mutateBytes } from './mutate-bytes.ts';
import type { Random } from '#lib/domain/primitives/seeded-random.ts';

/** What came of a mutated file: why it was refused, or that what was taken of it stands to every question. */
export type Verdict = 'accepted' | { readonly refused: string };

/** A kind of file that is read, and how a reading of it is held against the file. */
export type FuzzFormat = {
	readonly name: string;
	/** How many of a hundred mutations are of this kind; slow readers get fewer. */
	readonly share: number;
	readonly seeds: readonly Uint8Array[];
	readonly mutate?: (bytes: Uint8Array, random: Random) => Uint8Array;
	/** Throws where it finds a fault: in the reader, or in what it read. */
	readonly read: (bytes: Uint8Array) => Verdict | Promise<Verdict>;
};

/** The file of a format with a change. */
export const mutated = ({ mutate = mutateBytes }: FuzzFormat, seed: Uint8Array, random: Random) =>
	mutate(seed, random);

/** Throws in words. */
export function hold(isSo: boolean, otherwise: string): asserts isSo {
	if (!isSo) throw new Error(otherwise);
}

type Read<Value> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown };

/** The verdict on a format that is written too: what is read, written and read again must be the same. */
export function againTheSame<Value>(
	read: (bytes: Uint8Array) => Read<Value>,
	write: (value: Value) => Uint8Array | string,
	holdTexts: (bytes: Uint8Array, text: string) => void = () => undefined
): (bytes: Uint8Array) => Verdict {
	return (bytes) => {
		const once = read(bytes);
		if (!once.ok) return { refused: kindOf(once.error) };
		const text = write(once.value);
		const twice = read(typeof text === 'string' ? new TextEncoder().encode(text) : text);
		hold(twice.ok, `What was written is not read: ${kindOf(twice.ok ? '' : twice.error)}`);
		hold(same(once.value, twice.value), 'What was read again is not the same.');
		if (typeof text === 'string') holdTexts(bytes, text);
		return 'accepted';
	};
}

const same = (one: unknown, other: unknown): boolean => shown(one) === shown(other);

/** A value with maps and bytes in it, as a text. */
const shown = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) => {
		if (part instanceof Uint8Array) return Buffer.from(part).toString('base64');
		return part instanceof Map ? [...part] : part;
	});

/** The kind of an error, of whatever shape. */
export function kindOf(error: unknown): string {
	if (typeof error === 'string') return error;
	const first: unknown = Array.isArray(error) ? error[0] : error;
	if (typeof first !== 'object' || first === null) return String(first);
	const { kind, code, problem } = first as Readonly<Record<string, unknown>>;
	return [kind ?? code, problem].filter((part) => typeof part === 'string').join(' ');
}
