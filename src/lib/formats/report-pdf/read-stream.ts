import { findBytes } from '../find-bytes.ts';
import { inflateStream } from './inflate-stream.ts';
import { isSpace } from './pdf-cursor.ts';
import { spendScan, type PdfSession } from './pdf-session.ts';
import { countOf, isKind, type PdfDictionary, type PdfValue } from './pdf-value.ts';
import type { PdfObject } from './read-object.ts';
import { undoPredictor } from './undo-predictor.ts';

/** Filters one on top of the other. */
const mostFilters = 4;
/** Longest row that a predictor may speak of, in bytes. */
const longestRow = 1024 * 1024;

/** Looks up what a reference stands for. */
type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

/** The bytes of an object's stream, unpacked; undefined where it has none that can be read. */
export function readStream(
	session: PdfSession,
	{ value, dataAt }: PdfObject,
	resolve: Resolve
): Uint8Array | undefined {
	if (!isKind(value, 'dictionary') || dataAt === undefined) return undefined;
	if (--session.streamsLeft < 0) return undefined;
	const raw = rawBytes(session, dataAt, countOf(resolve(value.entries.get('Length'))));
	const filters = listOf(resolve(value.entries.get('Filter')));
	const settings = listOf(resolve(value.entries.get('DecodeParms')));
	if (filters.length > mostFilters) return undefined;
	let bytes = raw;
	for (const [place, filter] of filters.entries()) {
		bytes &&= unpack(session, bytes, resolve(filter), resolve(settings[place]));
	}
	return bytes;
}

/** The stated length is believed only where the stream ends there; else the end is looked for. */
function rawBytes(
	session: PdfSession,
	start: number,
	length: number | undefined
): Uint8Array | undefined {
	const { bytes } = session;
	if (length !== undefined && endsAt(bytes, start + length)) {
		return bytes.subarray(start, start + length);
	}
	const end = findBytes(bytes, 'endstream', start);
	const isFound = end >= 0 && spendScan(session, end - start);
	return isFound ? bytes.subarray(start, end) : undefined;
}

function endsAt(bytes: Uint8Array, at: number): boolean {
	let end = at;
	while (end < at + 2 && isSpace(bytes[end])) end++;
	return findBytes(bytes, 'endstream', end, end + 'endstream'.length) === end;
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
	if (value === undefined || value === null) return [];
	return isKind(value, 'array') ? value.items : [value];
}

function unpack(
	session: PdfSession,
	bytes: Uint8Array,
	filter: PdfValue | undefined,
	settings: PdfValue | undefined
): Uint8Array | undefined {
	if (!isKind(filter, 'name')) return undefined;
	if (filter.name !== 'FlateDecode') {
		session.problem ??= { kind: 'unsupported-filter', filter: filter.name };
		return undefined;
	}
	const inflated = inflateStream(session, bytes);
	return inflated && isKind(settings, 'dictionary')
		? unpredict(session, inflated, settings)
		: inflated;
}

function unpredict(
	session: PdfSession,
	bytes: Uint8Array,
	{ entries }: PdfDictionary
): Uint8Array | undefined {
	const setting = (key: string, usual: number): number => countOf(entries.get(key)) ?? usual;
	const predictor = setting('Predictor', 1);
	if (predictor === 1) return bytes;
	if (predictor < 10) {
		session.problem ??= { kind: 'unsupported-filter', filter: `Predictor ${String(predictor)}` };
		return undefined;
	}
	const bits = setting('Colors', 1) * setting('BitsPerComponent', 8);
	const rowLength = Math.ceil((bits * setting('Columns', 1)) / 8);
	if (rowLength < 1 || rowLength > longestRow) return undefined;
	return undoPredictor(bytes, { rowLength, pixelLength: Math.max(1, Math.ceil(bits / 8)) });
}
