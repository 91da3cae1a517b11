import { skipSpace, takeCount, takeKeyword, takeWord, type PdfCursor } from './pdf-cursor.ts';
import { deepestNesting } from './pdf-limits.ts';
import { isKind, type PdfDictionary, type PdfName, type PdfValue } from './pdf-value.ts';
import { readHexString, readLiteralString } from './read-string.ts';

const words: ReadonlyMap<string, PdfValue> = new Map([
	['null', null],
	['true', true],
	['false', false]
]);

/** Reads the value at the cursor; undefined where there is none, or too many in too deep. */
export function readValue(cursor: PdfCursor, depth = 0): PdfValue | undefined {
	skipSpace(cursor);
	if (depth > deepestNesting || --cursor.valuesLeft < 0) return undefined;
	const first = cursor.bytes[cursor.at] ?? 0;
	return (readers.get(first) ?? readPlain)(cursor, depth);
}

type Reader = (cursor: PdfCursor, depth: number) => PdfValue | undefined;

/** By the character that a value begins with. */
const readers: ReadonlyMap<number, Reader> = new Map<number, Reader>([
	[0x2f, readName],
	[0x28, readLiteralString],
	[0x5b, readArray],
	[0x3c, readAngle]
]);

/** A dictionary, or a string in hexadecimal digits. */
function readAngle(cursor: PdfCursor, depth: number): PdfValue | undefined {
	return cursor.bytes[cursor.at + 1] === 0x3c
		? readDictionary(cursor, depth)
		: readHexString(cursor);
}

function readName(cursor: PdfCursor): PdfName {
	cursor.at++;
	const name = takeWord(cursor).replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
		String.fromCharCode(Number.parseInt(digits, 16))
	);
	return { kind: 'name', name };
}

/** A number, a reference such as `12 0 R`, or one of the three words. */
function readPlain(cursor: PdfCursor): PdfValue | undefined {
	const count = takeCount(cursor);
	if (count !== undefined) {
		const after = cursor.at;
		if (takeCount(cursor) !== undefined && takeKeyword(cursor, 'R')) {
			return { kind: 'reference', object: count };
		}
		cursor.at = after;
		return count;
	}
	const word = takeWord(cursor);
	return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : words.get(word);
}

function readArray(cursor: PdfCursor, depth: number): PdfValue | undefined {
	cursor.at++;
	const items: PdfValue[] = [];
	while (!takeMark(cursor, ']')) {
		const item = readValue(cursor, depth + 1);
		if (item === undefined) return undefined;
		items.push(item);
	}
	return { kind: 'array', items };
}

function readDictionary(cursor: PdfCursor, depth: number): PdfDictionary | undefined {
	cursor.at += 2;
	const entries = new Map<string, PdfValue>();
	while (!takeMark(cursor, '>>')) {
		const key = readValue(cursor, depth + 1);
		const value = isKind(key, 'name') ? readValue(cursor, depth + 1) : undefined;
		if (!isKind(key, 'name') || value === undefined) return undefined;
		entries.set(key.name, value);
	}
	return { kind: 'dictionary', entries };
}

function takeMark(cursor: PdfCursor, mark: string): boolean {
	skipSpace(cursor);
	const found = Array.from(mark).every(
		(letter, i) => cursor.bytes[cursor.at + i] === letter.charCodeAt(0)
	);
	if (found) cursor.at += mark.length;
	return found;
}
