import { cursorAt, takeCount, takeKeyword } from './pdf-cursor.ts';
import { longestObject } from './pdf-limits.ts';
import type { PdfValue } from './pdf-value.ts';
import { readValue } from './read-value.ts';

/** An object as it stands in the file. */
export type PdfObject = {
	readonly number: number;
	readonly value: PdfValue;
	/** Offset of the first byte of its stream, where it has one. */
	readonly dataAt?: number;
	/** Bytes that were read for it, its stream not counted. */
	readonly length: number;
};

/** Reads `12 0 obj …` at an offset; undefined where no object stands. */
export function readObject(bytes: Uint8Array, offset: number): PdfObject | undefined {
	const cursor = cursorAt(bytes.subarray(offset, offset + longestObject), 0);
	const number = takeCount(cursor);
	const isObject = takeCount(cursor) !== undefined && takeKeyword(cursor, 'obj');
	if (number === undefined || !isObject) return undefined;
	const value = readValue(cursor);
	if (value === undefined) return undefined;
	const object = { number, value, length: cursor.at };
	return takeKeyword(cursor, 'stream')
		? { ...object, dataAt: offset + afterLineEnd(cursor.bytes, cursor.at) }
		: object;
}

function afterLineEnd(bytes: Uint8Array, at: number): number {
	const afterReturn = bytes[at] === 0x0d ? at + 1 : at;
	return bytes[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn;
}
