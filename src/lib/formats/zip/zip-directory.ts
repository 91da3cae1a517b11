import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { sourceOf } from '../reading/byte-source.ts';
import { readAtOnce, type Reading } from '../reading/reading.ts';
import { findData } from './find-data.ts';
import { findZipEnd, type ZipEnd } from './zip-end.ts';
import type { FoundZipEntry, ZipEntry } from './zip-entry.ts';
import { nameOf, viewFrom, withZip64, type FieldView } from './zip-fields.ts';
import type { ZipError, ZipProblem } from './zip-problem.ts';

const entrySignature = 0x02014b50;
const entryLength = 46;
const longestName = 1000;
const encryptedFlags = 0x2041;
/** Longest directory that is read, in bytes: three thousand for each of the most files that anything may have. */
const longestDirectory = 64 * 1024 * 1024;

/** The files of an archive by their folded names. */
type Directory = ReadonlyMap<string, FoundZipEntry>;

/**
 * Reads the directory of an archive by itself alone and holds every file's own header against it. Keys
 * are names as `partKey` folds them. Nothing is inflated, and no size that is stated here is believed. More
 * than `mostEntries` files and folders are refused before any is looked at.
 */
export function* takeZipDirectory(
	size: number,
	mostEntries: number
): Reading<Result<Directory, ZipError>> {
	const end = yield* findZipEnd(size, mostEntries);
	if (!end.ok) return end;
	const { start, at } = end.value;
	if (at - start > longestDirectory) return wrongDirectory;
	const entries = entriesIn(yield { from: start, to: at }, end.value);
	if (!entries.ok) return entries;
	const problem = entries.value.map(findEntryProblem).find((found) => found !== undefined);
	if (problem !== undefined) return fail(problem);
	const found = yield* findData(entries.value, start);
	return found.ok ? byName(found.value) : found;
}

/** The same for an archive in memory. */
export const readZipDirectory = (
	bytes: Uint8Array,
	mostEntries: number
): Result<Directory, ZipError> =>
	readAtOnce(sourceOf(bytes), (size) => takeZipDirectory(size, mostEntries));

/** Names that differ only by case or by how an accent is written are one name to some readers. */
export const partKey = (name: string): string => name.normalize('NFC').toLowerCase();

/** The entries of a directory, whose bytes these are. */
function entriesIn(
	bytes: Uint8Array,
	{ start, at: end, count }: ZipEnd
): Result<readonly ZipEntry[], ZipError> {
	const part = { bytes, start, end, view: viewFrom(bytes, start) };
	const entries: ZipEntry[] = [];
	let at = start;
	for (let order = 0; order < count; order++) {
		const entry = readEntry(part, at);
		if (!entry.ok) return entry;
		entries.push(entry.value.entry);
		at = entry.value.next;
	}
	return at === end ? ok(entries) : wrongDirectory;
}

/** The bytes of the directory, and where in the archive they begin and end. */
type DirectoryPart = {
	readonly bytes: Uint8Array;
	readonly view: FieldView;
	readonly start: number;
	readonly end: number;
};

type Found = { readonly entry: ZipEntry; readonly next: number };

function readEntry(
	{ bytes, view, start, end }: DirectoryPart,
	at: number
): Result<Found, ZipError> {
	if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return wrongDirectory;
	const extraAt = at + entryLength + view.getUint16(at + 28, true);
	const commentAt = extraAt + view.getUint16(at + 30, true);
	const next = commentAt + view.getUint16(at + 32, true);
	if (next > end) return wrongDirectory;
	const nameBytes = bytes.subarray(at + entryLength - start, extraAt - start);
	const extra = bytes.subarray(extraAt - start, commentAt - start);
	const entry = entryAt(view, at, nameBytes, extra);
	return entry.ok ? ok({ entry: entry.value, next }) : entry;
}

const wrongDirectory = fail<ZipError>({ problem: 'wrong-directory', part: '' });

function entryAt(
	view: FieldView,
	at: number,
	nameBytes: Uint8Array,
	extra: Uint8Array
): Result<ZipEntry, ZipError> {
	const described = describedAt(view, at);
	const name = plainName(nameOf(nameBytes, described.flags, extra), view.getUint8(at + 5));
	if (view.getUint16(at + 34, true) !== 0) return fail({ problem: 'split', part: name ?? '' });
	if (name === undefined) return fail({ problem: 'unread-name', part: latinOf(nameBytes) });
	const numbers = withZip64(
		[24, 20, 42].map((place) => view.getUint32(at + place, true)),
		extra
	);
	if (numbers === undefined) return wrongDirectory;
	const [size = 0, packedSize = 0, offset = 0] = numbers;
	return ok({ name, nameBytes, ...described, size, packedSize, offset });
}

const describedAt = (view: FieldView, at: number) => ({
	flags: view.getUint16(at + 8, true),
	method: view.getUint16(at + 10, true),
	crc: view.getUint32(at + 16, true),
	attributes: view.getUint32(at + 38, true)
});

/** Programs of DOS and Windows, whose older ones divide folders by `\\`. */
const windowsHosts: readonly number[] = [0, 10, 11, 14];

/** A name without the `./` that some programs put before it, folders divided by `/`. */
const plainName = (name: string | undefined, host: number): string | undefined =>
	(windowsHosts.includes(host) ? name?.replaceAll('\\', '/') : name)?.replace(
		/^(?:\.\/)+(?=.)/s,
		''
	);

/** What can be shown of a name in an unknown encoding. */
const latinOf = (bytes: Uint8Array): string =>
	Array.from(bytes.subarray(0, 60), (byte) =>
		byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '?'
	).join('');

function findEntryProblem({ name, flags, method }: ZipEntry): ZipError | undefined {
	const problem = entryProblemOf(name, flags, method);
	return problem === undefined ? undefined : { problem, part: name.slice(0, 100) };
}

function entryProblemOf(name: string, flags: number, method: number): ZipProblem | undefined {
	if (!isSafeName(name)) return 'unsafe-name';
	if ((flags & encryptedFlags) !== 0) return 'encrypted';
	return method === 0 || method === 8 ? undefined : 'unknown-method';
}

const isSafeName = (name: string): boolean =>
	name === './' ||
	(name !== '' &&
		name.length <= longestName &&
		!/[\\\p{Cc}]|^[A-Za-z]:/u.test(name) &&
		name
			.replace(/\/$/, '')
			.split('/')
			.every((step) => step !== '' && step !== '.' && step !== '..'));

/** Folders are names only. */
function byName(entries: readonly FoundZipEntry[]): Result<Directory, ZipError> {
	const found = new Map<string, FoundZipEntry>();
	for (const entry of entries) {
		const key = partKey(entry.name);
		if (found.has(key)) return fail({ problem: 'duplicate-name', part: entry.name });
		found.set(key, entry);
	}
	return ok(new Map([...found].filter(([key]) => !key.endsWith('/'))));
}
