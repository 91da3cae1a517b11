import { concatBytes } from '@noble/hashes/utils.js';
import { deflateSync } from 'fflate';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { sourceOf } from '../reading/byte-source.ts';
import { readAtOnce } from '../reading/reading.ts';
import { crc32 } from './crc32.ts';
import { writeHeaderNumbers } from './write-header-numbers.ts';
import { partKey, readZipDirectory } from './zip-directory.ts';
import { findZipEnd, type ZipEnd } from './zip-end.ts';
import type { FoundZipEntry } from './zip-entry.ts';
import { withZip64, zip64Mark } from './zip-fields.ts';
import type { ZipError } from './zip-problem.ts';

const [entryLength, localLength, locatorLength] = [46, 30, 20] as const;
/** Sizes and checksum stand after the data. */
const sizesFollow = 8;

/** New contents of files by their names, and how many files an archive may have. */
export type ReplacedParts = {
	readonly parts: ReadonlyMap<string, Uint8Array>;
	readonly mostEntries: number;
};

/**
 * The same archive with other contents for some of its files. All others keep every byte, their packed data,
 * names, times and order too; only what says where they begin is moved.
 */
export function replaceInZip(
	bytes: Uint8Array,
	{ parts, mostEntries }: ReplacedParts
): Result<Uint8Array, ZipError> {
	const directory = readZipDirectory(bytes, mostEntries);
	if (!directory.ok) return directory;
	const end = readAtOnce(sourceOf(bytes), (size) => findZipEnd(size, mostEntries));
	if (!end.ok) return end;
	const replaced = new Map<number, Written>();
	for (const [name, content] of parts) {
		const entry = directory.value.get(partKey(name));
		if (entry === undefined) return fail({ problem: 'wrong-directory', part: name });
		replaced.set(entry.offset, packed(entry, content));
	}
	return ok(assemble(bytes, end.value, replaced));
}

/** A file as it is written anew. */
type Written = {
	readonly entry: FoundZipEntry;
	readonly data: Uint8Array;
	readonly crc: number;
	readonly size: number;
};

function packed(entry: FoundZipEntry, content: Uint8Array): Written {
	return {
		entry,
		data: entry.method === 0 ? content : deflateSync(content, { level: 6 }),
		crc: crc32(content),
		size: content.length
	};
}

type Replaced = ReadonlyMap<number, Written>;
/** Where something begins in the new archive. */
type Moved = (place: number) => number;

function assemble(bytes: Uint8Array, end: ZipEnd, replaced: Replaced): Uint8Array {
	const records = recordsIn(bytes, end);
	const offsets = records.map(({ offset }) => offset).toSorted((one, other) => one - other);
	const pieces: Uint8Array[] = [];
	const grown: { readonly from: number; readonly by: number }[] = [];
	let at = 0;
	for (const [order, offset] of offsets.entries()) {
		const written = replaced.get(offset);
		if (written === undefined) continue;
		const next = offsets[order + 1] ?? end.start;
		const header = localHeader(bytes, written);
		pieces.push(bytes.subarray(at, offset), header, written.data);
		grown.push({ from: next, by: header.length + written.data.length - (next - offset) });
		at = next;
	}
	const moved: Moved = (place) =>
		grown.reduce((sum, { from, by }) => (from <= place ? sum + by : sum), place);
	const directory = records.map((record) => directoryRecord(record, moved, replaced));
	return concatBytes(
		...pieces,
		bytes.subarray(at, end.start),
		...directory,
		endRecords(bytes, end, moved)
	);
}

/** A record of the directory, where its extra part is, and where its file begins. */
type Record = {
	readonly bytes: Uint8Array;
	readonly extra: readonly [start: number, end: number];
	readonly offset: number;
};

const [sizeAt, packedAt, offsetAt] = [24, 20, 42] as const;

function recordsIn(bytes: Uint8Array, end: ZipEnd): readonly Record[] {
	const view = viewOf(bytes);
	const records: Record[] = [];
	for (let at = end.start; at < end.at;) {
		const extraAt = entryLength + view.getUint16(at + 28, true);
		const extraEnd = extraAt + view.getUint16(at + 30, true);
		const record = bytes.subarray(at, at + extraEnd + view.getUint16(at + 32, true));
		const numbers = [sizeAt, packedAt, offsetAt].map((place) => view.getUint32(at + place, true));
		const [, , offset = 0] = withZip64(numbers, record.subarray(extraAt, extraEnd)) ?? [];
		records.push({ bytes: record, extra: [extraAt, extraEnd], offset });
		at += record.length;
	}
	return records;
}

function localHeader(bytes: Uint8Array, { entry, data, crc, size }: Written): Uint8Array {
	const header = bytes.slice(entry.offset, entry.dataStart);
	const view = viewOf(header);
	view.setUint16(6, view.getUint16(6, true) & ~sizesFollow, true);
	view.setUint32(14, crc, true);
	const extra = [localLength + entry.nameBytes.length, header.length] as const;
	writeHeaderNumbers(header, extra, [
		[22, size],
		[18, data.length]
	]);
	return header;
}

function directoryRecord(record: Record, moved: Moved, replaced: Replaced): Uint8Array {
	const header = record.bytes.slice();
	const view = viewOf(header);
	const written = replaced.get(record.offset);
	if (written !== undefined) {
		view.setUint16(8, view.getUint16(8, true) & ~sizesFollow, true);
		view.setUint32(16, written.crc, true);
	}
	writeHeaderNumbers(header, record.extra, [
		[sizeAt, written?.size],
		[packedAt, written?.data.length],
		[offsetAt, moved(record.offset)]
	]);
	return header;
}

/** The records behind the directory: the small one, and the large one with what tells where that is. */
function endRecords(bytes: Uint8Array, end: ZipEnd, moved: Moved): Uint8Array {
	const records = bytes.slice(end.at);
	const view = viewOf(records);
	const at = end.smallAt - end.at;
	if (view.getUint32(at + 16, true) !== zip64Mark) view.setUint32(at + 16, moved(end.start), true);
	if (at === 0) return records;
	view.setUint32(48, moved(end.start), true);
	view.setUint32(at - locatorLength + 8, moved(end.at), true);
	return records;
}

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
