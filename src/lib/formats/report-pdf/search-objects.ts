import { findBytes, findEach } from '../find-bytes.ts';
import { openObjectStream } from './load-object.ts';
import { cursorAt, isSpace, takeKeyword } from './pdf-cursor.ts';
import { longestObject } from './pdf-limits.ts';
import { spendScan, type PdfSession } from './pdf-session.ts';
import { isKind, type PdfDictionary, type PdfValue } from './pdf-value.ts';
import { readObject } from './read-object.ts';
import { readValue } from './read-value.ts';

/** How far behind its head an object says what it is, in bytes. */
const nearHead = 512;
/** Trailers that are tried, from the last one. */
const mostTrailers = 32;

/**
 * Looks for the objects themselves, for a file whose cross references are wrong: the later of two with
 * the same number counts. Gives back the last trailer that knows the root; undefined where there is none.
 */
export function searchObjects(session: PdfSession): PdfDictionary | undefined {
	const { bytes, places } = session;
	const holders: number[] = [];
	const referenceStreams: number[] = [];
	for (const at of findEach(bytes, 'obj')) {
		const head = headBefore(bytes, at);
		if (head === undefined) continue;
		if (--session.entriesLeft < 0) return undefined;
		places.set(head.number, { kind: 'offset', offset: head.offset });
		const says = (text: string): boolean => findBytes(bytes, text, at, at + nearHead) >= 0;
		if (says('/ObjStm')) holders.push(head.number);
		if (says('/XRef')) referenceStreams.push(head.offset);
	}
	for (const holder of holders) placeHeld(session, holder);
	return lastTrailer(session) ?? lastReferenceStream(session, referenceStreams);
}

/** The head `12 0 obj` whose last word stands at `at`. */
function headBefore(bytes: Uint8Array, at: number) {
	if (!isSpace(bytes[at - 1]) || !isDigit(bytes[at - 2])) return undefined;
	const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - 20), at));
	const head = /(\d{1,10})[ \t\r\n]+\d{1,5}[ \t\r\n]$/.exec(before);
	return head === null ? undefined : { number: Number(head[1]), offset: at - head[0].length };
}

const isDigit = (byte: number | undefined): boolean =>
	byte !== undefined && byte >= 0x30 && byte <= 0x39;

function placeHeld(session: PdfSession, holder: number): void {
	for (const number of openObjectStream(session, holder)?.starts.keys() ?? []) {
		if (session.places.get(number)?.kind === 'offset' || --session.entriesLeft < 0) continue;
		session.places.set(number, { kind: 'stream', stream: holder });
	}
}

function lastTrailer({ bytes }: PdfSession): PdfDictionary | undefined {
	return lastWithRoot([...findEach(bytes, 'trailer')], (at) => {
		const cursor = cursorAt(bytes.subarray(at, at + longestObject), 0);
		return takeKeyword(cursor, 'trailer') ? readValue(cursor) : undefined;
	});
}

const lastReferenceStream = (
	session: PdfSession,
	offsets: readonly number[]
): PdfDictionary | undefined =>
	lastWithRoot(offsets, (at) => {
		const object = readObject(session.bytes, at);
		return object !== undefined && spendScan(session, object.length) ? object.value : undefined;
	});

function lastWithRoot(
	offsets: readonly number[],
	read: (offset: number) => PdfValue | undefined
): PdfDictionary | undefined {
	for (const offset of offsets.slice(-mostTrailers).reverse()) {
		const value = read(offset);
		if (isKind(value, 'dictionary') && value.entries.has('Root')) return value;
	}
	return undefined;
}
