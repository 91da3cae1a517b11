import { cursorAt, takeCount } from './pdf-cursor.ts';
import { deepestNesting, longestObject, mostValues } from './pdf-limits.ts';
import { spendScan, type ObjectStream, type PdfSession } from './pdf-session.ts';
import { countOf, isKind, type PdfValue } from './pdf-value.ts';
import { readObject, type PdfObject } from './read-object.ts';
import { readStream } from './read-stream.ts';
import { readValue } from './read-value.ts';

/** The object of a number, wherever it stands; undefined where it is missing or wrong. */
export function loadObject(session: PdfSession, number: number): PdfObject | undefined {
	const place = session.places.get(number);
	if (place === undefined || place.kind === 'free' || session.scanLeft < 0) return undefined;
	const object =
		place.kind === 'stream'
			? loadFromStream(session, number, place.stream)
			: readObject(session.bytes, place.offset);
	const isRead = spendScan(session, object?.length ?? longestObject);
	if (object?.number === number && isRead) return object;
	session.isDamaged = true;
	return undefined;
}

/** What a value stands for: itself, or what its reference leads to. A missing object is null. */
export function resolveValue(
	session: PdfSession,
	value: PdfValue | undefined
): PdfValue | undefined {
	let found = value;
	for (let hops = 0; isKind(found, 'reference'); hops++) {
		if (hops > deepestNesting) return undefined;
		if (isAbsent(session, found.object)) return null;
		found = loadObject(session, found.object)?.value;
	}
	return found;
}

const isAbsent = ({ places }: PdfSession, number: number): boolean =>
	(places.get(number)?.kind ?? 'free') === 'free';

function loadFromStream(
	session: PdfSession,
	number: number,
	streamNumber: number
): PdfObject | undefined {
	const stream = openObjectStream(session, streamNumber);
	const start = stream?.starts.get(number);
	if (stream === undefined || start === undefined) return undefined;
	const cursor = cursorAt(stream.bytes.subarray(start, start + longestObject), 0);
	const value = readValue(cursor);
	return value === undefined ? undefined : { number, value, length: cursor.at };
}

/** An object stream, unpacked at its first use. */
export function openObjectStream(session: PdfSession, number: number): ObjectStream | undefined {
	if (!session.objectStreams.has(number)) {
		// Noted before it is read: a stream that needs itself is wrong, not endless.
		session.objectStreams.set(number, undefined);
		session.objectStreams.set(number, readObjectStream(session, number));
	}
	return session.objectStreams.get(number);
}

function readObjectStream(session: PdfSession, number: number): ObjectStream | undefined {
	if (session.places.get(number)?.kind !== 'offset') return undefined;
	const object = loadObject(session, number);
	if (object === undefined || !isKind(object.value, 'dictionary')) return undefined;
	const { entries } = object.value;
	const resolve = (value: PdfValue | undefined) => resolveValue(session, value);
	const [count, first] = [
		countOf(resolve(entries.get('N'))),
		countOf(resolve(entries.get('First')))
	];
	const bytes = readStream(session, object, resolve);
	if (bytes === undefined || count === undefined || first === undefined) return undefined;
	return count > mostValues ? undefined : { bytes, starts: readStarts(bytes, count, first) };
}

function readStarts(bytes: Uint8Array, count: number, first: number): ReadonlyMap<number, number> {
	const starts = new Map<number, number>();
	const cursor = cursorAt(bytes, 0);
	for (let i = 0; i < count; i++) {
		const [number, offset] = [takeCount(cursor), takeCount(cursor)];
		if (number === undefined || offset === undefined) break;
		starts.set(number, first + offset);
	}
	return starts;
}
