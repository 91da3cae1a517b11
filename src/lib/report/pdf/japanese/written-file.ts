import { binaryString } from './binary-string.ts';

/** A stream with the entries of its dictionary, without brackets and length. */
export type WrittenStream = {
	readonly entries: string;
	readonly data: Uint8Array;
	/** Whether the data may be deflated, or stays as it is. */
	readonly compression: 'flate' | 'none';
};

/** An object of a finished file: a stream, or anything else as text. */
export type WrittenObject = {
	readonly number: number;
	readonly content: string | WrittenStream;
};

/** A finished file with a classic cross-reference table, taken apart. */
export type WrittenFile = {
	/** Everything before the first object. */
	readonly head: Uint8Array;
	readonly objects: readonly WrittenObject[];
	/** Entries of the trailer that name things: root, info, id. */
	readonly trailer: string;
};

/**
 * Takes apart a file that jsPDF has just built: its own table says where every object begins. Objects
 * of `elsewhere` are only numbered in it. Throws when the file is anything else: this reads nothing
 * that came from outside.
 */
export function takeApart(
	file: Uint8Array,
	elsewhere: ReadonlyMap<number, unknown> = new Map()
): WrittenFile {
	const tail = textOf(file, Math.max(0, file.length - 2048), file.length);
	const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? NaN);
	const table = Number.isInteger(tableAt) ? textOf(file, tableAt, file.length) : '';
	const rows = [...table.matchAll(/^(\d{10}) \d{5} n/gm)]
		.map(([, offset], i) => ({ number: i + 1, start: Number(offset) }))
		.filter(({ number }) => !elsewhere.has(number));
	const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(table)?.[1];
	if (rows.length === 0 || trailer === undefined)
		throw new Error('jsPDF did not end its file with a cross-reference table.');
	const starts = rows.map(({ start }) => start).sort((a, b) => a - b);
	const ends = new Map(starts.map((start, i) => [start, starts[i + 1] ?? tableAt]));
	return {
		head: file.subarray(0, starts[0]),
		objects: rows.map(({ number, start }) =>
			readObject(file, number, start, ends.get(start) ?? start)
		),
		trailer: trailer.replace(/\/Size \d+/, '').trim()
	};
}

function readObject(file: Uint8Array, number: number, start: number, end: number): WrittenObject {
	const head = textOf(file, start, Math.min(end, start + 4096));
	const opening = `${number} 0 obj\n`;
	if (!head.startsWith(opening)) throw new Error(`Object ${number} is not where the table says.`);
	const dictionary = /^<<([\s\S]*?)>>\nstream\n/.exec(head.slice(opening.length));
	if (dictionary === null)
		return { number, content: plainContent(file, start + opening.length, end) };
	const entries = dictionary[1] ?? '';
	const dataAt = start + opening.length + dictionary[0].length;
	const length = Number(/\/Length (\d+)/.exec(entries)?.[1] ?? NaN);
	if (!Number.isInteger(length) || !textOf(file, dataAt + length, end).startsWith('\nendstream'))
		throw new Error(`The stream of object ${number} has not the length it says.`);
	return {
		number,
		content: {
			entries: entries.replace(/\/Length \d+/, '').trim(),
			data: file.subarray(dataAt, dataAt + length),
			compression: 'flate'
		}
	};
}

function plainContent(file: Uint8Array, start: number, end: number): string {
	const text = textOf(file, start, end);
	return text.slice(0, text.lastIndexOf('endobj')).trim();
}

const textOf = (file: Uint8Array, start: number, end: number): string =>
	binaryString(file.subarray(start, end));
