import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { strictText } from '../decoding/strict-text.ts';
import { findLocalProblem } from './find-local-problem.ts';
import type { ZipEntry } from './zip-entry.ts';
import type { ZipError } from './zip-problem.ts';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const longestName = 1000;
const encryptedFlags = 0x2041;
const zip64Mark = 0xffffffff;

/**
 * Reads the directory of an archive by itself alone and holds every file's own header against it. Keys
 * are names as `partKey` folds them. Nothing is inflated, and no size that is stated here is believed. More
 * than `mostEntries` files and folders are refused before any is looked at.
 */
export function readZipDirectory(
	bytes: Uint8Array,
	mostEntries: number
): Result<ReadonlyMap<string, ZipEntry>, ZipError> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view, mostEntries);
	if (!end.ok) return end;
	const entries: ZipEntry[] = [];
	let at = end.value.start;
	for (let order = 0; order < end.value.count; order++) {
		const entry = readEntry(bytes, view, at, end.value.at);
		if (!entry.ok) return entry;
		entries.push(entry.value.entry);
		at = entry.value.next;
	}
	if (at !== end.value.at) return fail({ problem: 'wrong-directory', part: '' });
	const problem =
		entries.map(findEntryProblem).find((found) => found !== undefined) ??
		findLocalProblem(bytes, entries, end.value.start);
	return problem === undefined ? byName(entries) : fail(problem);
}

/** Names that differ only by case or by how an accent is written are one name to some readers. */
export const partKey = (name: string): string => name.normalize('NFC').toLowerCase();

type End = { readonly at: number; readonly start: number; readonly count: number };

function findEnd(view: DataView, mostEntries: number): Result<End, ZipError> {
	const ends = endsIn(view);
	const [at] = ends;
	if (at === undefined) return fail({ problem: 'truncated', part: '' });
	// A second one would hide in the comment of the first: readers differ in which they take.
	if (ends.length > 1) return fail({ problem: 'wrong-directory', part: '' });
	const end = {
		at,
		start: view.getUint32(at + 16, true),
		size: view.getUint32(at + 12, true),
		count: view.getUint16(at + 10, true)
	};
	const isSplit = view.getUint32(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== end.count;
	const problem = isSplit ? 'split' : problemOfEnd(end, mostEntries);
	return problem === undefined ? ok(end) : fail({ problem, part: '' });
}

function problemOfEnd(
	{ at, start, size, count }: End & { readonly size: number },
	mostEntries: number
) {
	if (count === 0xffff || size === zip64Mark || start === zip64Mark) return 'zip64';
	if (count > mostEntries) return 'too-many-entries';
	return start + size === at ? undefined : 'wrong-directory';
}

/** Every place that could be the end record: its comment reaches exactly to the end of the file. */
function endsIn(view: DataView): readonly number[] {
	const ends: number[] = [];
	const last = view.byteLength - endLength;
	for (let at = last; at >= 0 && at >= last - longestComment; at--) {
		if (view.getUint32(at, true) !== endSignature) continue;
		if (view.getUint16(at + 20, true) === last - at) ends.push(at);
	}
	return ends;
}

function readEntry(
	bytes: Uint8Array,
	view: DataView,
	at: number,
	end: number
): Result<{ readonly entry: ZipEntry; readonly next: number }, ZipError> {
	const wrong = fail<ZipError>({ problem: 'wrong-directory', part: '' });
	if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return wrong;
	const [nameLength, extra, comment] = [28, 30, 32].map((place) =>
		view.getUint16(at + place, true)
	) as [number, number, number];
	const next = at + entryLength + nameLength + extra + comment;
	if (next > end) return wrong;
	const nameBytes = bytes.subarray(at + entryLength, at + entryLength + nameLength);
	const entry = {
		name: strictText(nameBytes) ?? '',
		nameBytes,
		flags: view.getUint16(at + 8, true),
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		packedSize: view.getUint32(at + 20, true),
		size: view.getUint32(at + 24, true),
		attributes: view.getUint32(at + 38, true),
		offset: view.getUint32(at + 42, true)
	};
	if (view.getUint16(at + 34, true) !== 0) return fail({ problem: 'split', part: entry.name });
	return ok({ entry, next });
}

function findEntryProblem({ name, flags, method, ...sizes }: ZipEntry): ZipError | undefined {
	const part = name.slice(0, 100);
	if (!isSafeName(name)) return { problem: 'unsafe-name', part };
	if ((flags & encryptedFlags) !== 0) return { problem: 'encrypted', part };
	if (method !== 0 && method !== 8) return { problem: 'unknown-method', part };
	const numbers = [sizes.size, sizes.packedSize, sizes.offset];
	return numbers.includes(zip64Mark) ? { problem: 'zip64', part } : undefined;
}

const isSafeName = (name: string): boolean =>
	name !== '' &&
	name.length <= longestName &&
	!/[\\\p{Cc}]|^[A-Za-z]:/u.test(name) &&
	name
		.replace(/\/$/, '')
		.split('/')
		.every((step) => step !== '' && step !== '.' && step !== '..');

/** Folders are names only. */
function byName(entries: readonly ZipEntry[]): Result<ReadonlyMap<string, ZipEntry>, ZipError> {
	const found = new Map<string, ZipEntry>();
	for (const entry of entries) {
		const key = partKey(entry.name);
		if (found.has(key)) return fail({ problem: 'duplicate-name', part: entry.name });
		found.set(key, entry);
	}
	return ok(new Map([...found].filter(([key]) => !key.endsWith('/'))));
}
