import { findEach } from '../find-bytes.ts';
import { cursorAt, takeCount, takeKeyword } from './pdf-cursor.ts';
import { mostParts } from './pdf-limits.ts';
import { spendScan, type PdfSession } from './pdf-session.ts';
import { countOf, isKind, type PdfDictionary } from './pdf-value.ts';
import { readReferenceStream } from './read-reference-stream.ts';
import { readReferenceTable } from './read-reference-table.ts';

/** How far from its end a file says where its cross references are, in bytes. */
const tail = 4096;

/**
 * Reads where the objects are, the newest revision first, and gives back the newest trailer; undefined
 * where a section is not where it should be.
 */
export function readCrossReferences(session: PdfSession): PdfDictionary | undefined {
	const start = startOfReferences(session.bytes);
	if (start === undefined) return undefined;
	const waiting: number[] = [start];
	const seen = new Set<number>();
	let newest: PdfDictionary | undefined;
	for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
		if (seen.has(at)) continue;
		seen.add(at);
		const trailer = seen.size > mostParts ? undefined : readSection(session, at);
		if (trailer === undefined) return undefined;
		newest ??= trailer;
		waiting.push(...olderSections(trailer));
	}
	return newest;
}

/** The number after the last `startxref`. */
function startOfReferences(bytes: Uint8Array): number | undefined {
	const places = [...findEach(bytes, 'startxref', Math.max(0, bytes.length - tail))];
	const last = places.at(-1);
	return last === undefined ? undefined : takeCount(cursorAt(bytes, last + 'startxref'.length));
}

function readSection(session: PdfSession, at: number): PdfDictionary | undefined {
	const cursor = cursorAt(session.bytes, at);
	if (!takeKeyword(cursor, 'xref')) return readReferenceStream(session, at);
	const trailer = readReferenceTable(session, cursor);
	return spendScan(session, cursor.at - at) ? trailer : undefined;
}

/** A table's own stream comes before what an earlier revision says. */
const olderSections = ({ entries }: PdfDictionary): readonly number[] =>
	['XRefStm', 'Prev'].flatMap((key) => {
		const value = entries.get(key);
		return isKind(value, 'reference') ? [] : (countOf(value) ?? []);
	});
