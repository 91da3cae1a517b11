import { skipSpace, takeCount, takeKeyword, takeWord, type PdfCursor } from './pdf-cursor.ts';
import type { PdfSession } from './pdf-session.ts';
import { isKind, type PdfDictionary } from './pdf-value.ts';
import { readValue } from './read-value.ts';

/** Reads a table of cross references from behind its `xref`, with its trailer. What is known already stays. */
export function readReferenceTable(
	session: PdfSession,
	cursor: PdfCursor
): PdfDictionary | undefined {
	while (!takeKeyword(cursor, 'trailer')) {
		const [first, count] = [takeCount(cursor), takeCount(cursor)];
		if (first === undefined || count === undefined) return undefined;
		if (!readEntries(session, cursor, { first, count })) return undefined;
	}
	const trailer = readValue(cursor);
	return isKind(trailer, 'dictionary') ? trailer : undefined;
}

function readEntries(
	session: PdfSession,
	cursor: PdfCursor,
	{ first, count }: { readonly first: number; readonly count: number }
): boolean {
	for (let number = first; number < first + count; number++) {
		if (--session.entriesLeft < 0) return false;
		const offset = takeCount(cursor);
		if (offset === undefined || takeCount(cursor) === undefined) return false;
		skipSpace(cursor);
		const use = takeWord(cursor);
		if (use !== 'n' && use !== 'f') return false;
		if (session.places.has(number)) continue;
		session.places.set(number, use === 'f' ? { kind: 'free' } : { kind: 'offset', offset });
	}
	return true;
}
