import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { findLocalProblem } from './find-local-problem.ts';
import { findZipEnd } from './zip-end.ts';
import type { ZipEntry } from './zip-entry.ts';
import { nameOf, withZip64 } from './zip-fields.ts';
import type { ZipError, ZipProblem } from './zip-problem.ts';

const entrySignature = 0x02014b50;
const entryLength = 46;
const longestName = 1000;
const encryptedFlags = 0x2041;

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
	const end = findZipEnd(view, mostEntries);
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

type Found = { readonly entry: ZipEntry; readonly next: number };

function readEntry(
	bytes: Uint8Array,
	view: DataView,
	at: number,
	end: number
): Result<Found, ZipError> {
	if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return wrongDirectory;
	const extraAt = at + entryLength + view.getUint16(at + 28, true);
	const commentAt = extraAt + view.getUint16(at + 30, true);
	const next = commentAt + view.getUint16(at + 32, true);
	if (next > end) return wrongDirectory;
	const nameBytes = bytes.subarray(at + entryLength, extraAt);
	const entry = entryAt(view, at, nameBytes, bytes.subarray(extraAt, commentAt));
	return entry.ok ? ok({ entry: entry.value, next }) : entry;
}

const wrongDirectory = fail<ZipError>({ problem: 'wrong-directory', part: '' });

function entryAt(
	view: DataView,
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

const describedAt = (view: DataView, at: number) => ({
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
function byName(entries: readonly ZipEntry[]): Result<ReadonlyMap<string, ZipEntry>, ZipError> {
	const found = new Map<string, ZipEntry>();
	for (const entry of entries) {
		const key = partKey(entry.name);
		if (found.has(key)) return fail({ problem: 'duplicate-name', part: entry.name });
		found.set(key, entry);
	}
	return ok(new Map([...found].filter(([key]) => !key.endsWith('/'))));
}
