import type { ObjectPlace, PdfSession } from './pdf-session.ts';
import { countOf, isKind, type PdfDictionary, type PdfValue } from './pdf-value.ts';
import { readObject } from './read-object.ts';
import { readStream } from './read-stream.ts';

/** Reads cross references that are packed in a stream; its dictionary is the trailer. What is known already stays. */
export function readReferenceStream(session: PdfSession, at: number): PdfDictionary | undefined {
	const object = readObject(session.bytes, at);
	if (object === undefined || !isKind(object.value, 'dictionary')) return undefined;
	const trailer = object.value;
	const type = trailer.entries.get('Type');
	const widths = countsOf(trailer.entries.get('W'));
	if (!isKind(type, 'name') || type.name !== 'XRef' || !isLayout(widths)) return undefined;
	const bytes = readStream(session, object, (value) => value);
	if (bytes === undefined) return undefined;
	const sections = countsOf(trailer.entries.get('Index')) ?? [
		0,
		countOf(trailer.entries.get('Size')) ?? 0
	];
	return readEntries(session, { bytes, widths, sections }) ? trailer : undefined;
}

type Layout = readonly [number, number, number];

type PackedEntries = {
	readonly bytes: Uint8Array;
	readonly widths: Layout;
	/** First number and count, in turn. */
	readonly sections: readonly number[];
};

const isLayout = (widths: readonly number[] | undefined): widths is Layout =>
	widths?.length === 3 && widths.every((width) => width <= 6) && widths.some((width) => width > 0);

function countsOf(value: PdfValue | undefined): readonly number[] | undefined {
	if (!isKind(value, 'array')) return undefined;
	const counts = value.items.flatMap((item) => countOf(item) ?? []);
	return counts.length === value.items.length ? counts : undefined;
}

function readEntries(session: PdfSession, { bytes, widths, sections }: PackedEntries): boolean {
	const length = widths[0] + widths[1] + widths[2];
	let at = 0;
	for (let i = 0; i + 1 < sections.length; i += 2) {
		const [first = 0, count = 0] = [sections[i], sections[i + 1]];
		for (let number = first; number < first + count; number++, at += length) {
			if (at + length > bytes.length || --session.entriesLeft < 0) return false;
			if (!session.places.has(number)) session.places.set(number, placeAt(bytes, at, widths));
		}
	}
	return true;
}

/** Without a first field every entry is an offset. */
function placeAt(bytes: Uint8Array, at: number, [kindWidth, width]: Layout): ObjectPlace {
	const kind = kindWidth === 0 ? 1 : numberAt(bytes, at, kindWidth);
	const field = numberAt(bytes, at + kindWidth, width);
	if (kind === 1) return { kind: 'offset', offset: field };
	return kind === 2 ? { kind: 'stream', stream: field } : { kind: 'free' };
}

/** A number of at most six bytes, the highest first. */
const numberAt = (bytes: Uint8Array, at: number, width: number): number =>
	bytes.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0);
