import { asFractions } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import { partKey, readZipDirectory } from '../zip/zip-directory.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import type { DecodePacketError } from './decode-packet-error.ts';
import { packetLimits } from './packet-limits.ts';
import { isPacketPath } from './packet-path.ts';
import { systemOf } from './system-file.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** The upper four bits of a Unix mode that say "symbolic link". */
const [typeBits, symbolicLink] = [0xf000, 0xa000] as const;

/**
 * The files of a packet's one folder, by path below it. Names, sizes and structure are judged before
 * anything is inflated. Steps tell the fraction done, up to a half: the other half is to check what was read.
 */
export function* readBag(bytes: Uint8Array): Generator<number, Result<Files, DecodePacketError>> {
	const limit = packetLimits.file;
	if (bytes.length > limit) return fail({ kind: 'too-large', size: bytes.length, limit });
	if (!startsLikeZip(bytes)) return fail({ kind: 'not-a-zip' });
	const directory = readZipDirectory(bytes, packetLimits.entries);
	if (!directory.ok) {
		return fail({
			kind: 'wrong-zip',
			problem: directory.error.problem,
			path: directory.error.part
		});
	}
	const entries = [...directory.value.values()];
	const problem =
		findSizeProblem(entries, bytes.length) ?? findSystemFile(entries) ?? findNameProblem(entries);
	if (problem !== undefined) return fail(problem);
	return yield* asFractions(inflateAll(bytes, entries), {
		total: sizeOf(entries),
		from: 0,
		to: 0.5
	});
}

/** Whether a file begins as a ZIP does, or as the first part of a split one; an empty one is none of ours. */
export const startsLikeZip = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 &&
	bytes[1] === 0x4b &&
	((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 7 && bytes[3] === 8));

function findSizeProblem(
	entries: readonly ZipEntry[],
	packed: number
): DecodePacketError | undefined {
	const { inflated, ratio, ratioFree } = packetLimits;
	const limit = Math.min(inflated, Math.max(ratioFree, packed * ratio));
	return sizeOf(entries) > limit ? { kind: 'too-much-inside', limit } : undefined;
}

const sizeOf = (entries: readonly ZipEntry[]): number =>
	entries.reduce((sum, { size }) => sum + size, 0);

function findSystemFile(entries: readonly ZipEntry[]): DecodePacketError | undefined {
	const found = entries.flatMap(({ name }) => {
		const system = systemOf(name);
		return system === undefined ? [] : [{ path: name.slice(0, 200), system }];
	});
	const [first] = found;
	return first && { kind: 'system-file', ...first, others: found.length - 1 };
}

function findNameProblem(entries: readonly ZipEntry[]): DecodePacketError | undefined {
	const link = entries.find(({ attributes }) => ((attributes >>> 16) & typeBits) === symbolicLink);
	if (link !== undefined) return { kind: 'symbolic-link', path: link.name };
	const unsafe = entries.find(({ name }) => !isPacketPath(pathOf(name)));
	if (unsafe !== undefined) {
		return { kind: 'wrong-zip', problem: 'unsafe-name', path: unsafe.name.slice(0, 100) };
	}
	const folders = new Set(entries.map(({ name }) => folderOf(name)));
	if (folders.size !== 1 || folders.has('')) return { kind: 'several-folders' };
	const clash = findFileAsFolder(entries);
	return clash === undefined
		? undefined
		: { kind: 'wrong-zip', problem: 'duplicate-name', path: clash };
}

const folderOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf('/')));
const pathOf = (name: string): string => name.slice(folderOf(name).length).replace(/^\//, '');

/** A file whose name another file has for one of its folders. */
function findFileAsFolder(entries: readonly ZipEntry[]): string | undefined {
	const files = new Set(entries.map(({ name }) => partKey(name)));
	return entries.find(({ name }) => parentsOf(partKey(name)).some((parent) => files.has(parent)))
		?.name;
}

const parentsOf = (path: string): readonly string[] => {
	const steps = path.split('/');
	return steps.slice(1).map((_, order) => steps.slice(0, order + 1).join('/'));
};

function* inflateAll(
	bytes: Uint8Array,
	entries: readonly ZipEntry[]
): Generator<number, Result<Files, DecodePacketError>> {
	const files = new Map<string, Uint8Array>();
	for (const entry of entries) {
		const data = yield* inflateEntry(bytes, entry);
		const path = pathOf(entry.name);
		if (!data.ok) return fail({ kind: 'wrong-zip', problem: data.error, path });
		files.set(path, data.value);
	}
	return ok(files);
}
