import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { listFileSpecifications } from './list-file-specifications.ts';
import { loadObject, resolveValue } from './load-object.ts';
import { looksLikePdf } from './looks-like-pdf.ts';
import { largestPdf } from './pdf-limits.ts';
import { newPdfSession, type PdfSession } from './pdf-session.ts';
import { isKind, type PdfDictionary, type PdfValue } from './pdf-value.ts';
import { readCrossReferences } from './read-cross-references.ts';
import type { ReadPdfError } from './read-pdf-error.ts';
import { readStream } from './read-stream.ts';
import { searchObjects } from './search-objects.ts';

/** Files by their names. */
export type CarriedFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The files of these names that a PDF carries; of two with one name the first. Others are not unpacked.
 * A file whose cross references are wrong is searched for its objects.
 */
export function readCarriedFiles(
	bytes: Uint8Array,
	names: readonly string[]
): Result<CarriedFiles, ReadPdfError> {
	const size = bytes.length;
	if (size > largestPdf) return fail({ kind: 'too-large', size, limit: largestPdf });
	if (!looksLikePdf(bytes)) return fail({ kind: 'not-pdf' });
	const session = newPdfSession(bytes);
	const asStated = readBy(readCrossReferences, session, names);
	const isDamaged = asStated.ok ? session.isDamaged : asStated.error.kind === 'damaged';
	return isDamaged ? readBy(searchObjects, newPdfSession(bytes), names) : asStated;
}

function readBy(
	findObjects: (session: PdfSession) => PdfDictionary | undefined,
	session: PdfSession,
	names: readonly string[]
): Result<CarriedFiles, ReadPdfError> {
	const trailer = findObjects(session);
	if (trailer?.entries.has('Encrypt') === true) return fail({ kind: 'encrypted' });
	const catalog = resolveValue(session, trailer?.entries.get('Root'));
	const files = isKind(catalog, 'dictionary') ? filesOf(session, catalog, names) : undefined;
	return files === undefined ? fail(session.problem ?? { kind: 'damaged' }) : ok(files);
}

/** Undefined when a wanted file is there and cannot be read. */
function filesOf(
	session: PdfSession,
	catalog: PdfDictionary,
	names: readonly string[]
): CarriedFiles | undefined {
	const files = new Map<string, Uint8Array>();
	for (const specification of listFileSpecifications(session, catalog)) {
		const name = nameOf(session, specification);
		if (name === undefined || !names.includes(name) || files.has(name)) continue;
		const bytes = bytesOf(session, specification);
		if (bytes === undefined) return undefined;
		files.set(name, bytes);
	}
	return files;
}

function nameOf(session: PdfSession, { entries }: PdfDictionary): string | undefined {
	const name = resolveValue(session, entries.get('UF') ?? entries.get('F'));
	return isKind(name, 'string') ? textOfString(name.bytes) : undefined;
}

function bytesOf(session: PdfSession, { entries }: PdfDictionary): Uint8Array | undefined {
	const resolve = (value: PdfValue | undefined) => resolveValue(session, value);
	const streams = resolve(entries.get('EF'));
	if (!isKind(streams, 'dictionary')) return undefined;
	const stream = streams.entries.get('UF') ?? streams.entries.get('F');
	const object = isKind(stream, 'reference') ? loadObject(session, stream.object) : undefined;
	return object && readStream(session, object, resolve);
}

/** The text of a PDF string: UTF-16 or UTF-8 where it says so at its head, else one letter to a byte. */
function textOfString(bytes: Uint8Array): string {
	const [first, second, third] = bytes;
	if (first === 0xfe && second === 0xff) return fromUtf16(bytes.subarray(2));
	if (first === 0xef && second === 0xbb && third === 0xbf) {
		return new TextDecoder('utf-8').decode(bytes);
	}
	return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

const fromUtf16 = (bytes: Uint8Array): string =>
	Array.from({ length: bytes.length >> 1 }, (_, i) =>
		String.fromCharCode((bytes[2 * i] ?? 0) * 256 + (bytes[2 * i + 1] ?? 0))
	).join('');
