import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { readingFractions, type Reading } from '../reading/reading.ts';
import { startSha256Hex } from '../sha256-hex.ts';
import { takeEntry } from '../zip/inflate-entry.ts';
import { partKey, takeZipDirectory } from '../zip/zip-directory.ts';
import type { FoundZipEntry, ZipEntry } from '../zip/zip-entry.ts';
import { bagFiles, payloadPaths } from './bag-files.ts';
import type { DecodePacketError } from './decode-packet-error.ts';
import type { PacketFile } from './packet-contents.ts';
import { packetLimits } from './packet-limits.ts';
import { isPacketPath } from './packet-path.ts';
import type { ZipProblem } from '../zip/zip-problem.ts';
import { systemOf } from './system-file.ts';

/** A file of a bag as it was read, and the SHA-256 of its bytes. */
export type BagFile = { readonly file: PacketFile<FoundZipEntry>; readonly sha256: string };
/** The files of a bag by path below its folder. */
export type BagContents = ReadonlyMap<string, BagFile>;

/** The upper four bits of a Unix mode that say "symbolic link". */
const [typeBits, symbolicLink] = [0xf000, 0xa000] as const;

/**
 * The files of a packet's one folder, by path below it. Names, sizes and structure are judged before
 * anything is inflated. Evidence is read through and left where it lies. Steps tell the fraction done.
 */
export function* readBag(size: number): Reading<Result<BagContents, DecodePacketError>> {
	const limit = packetLimits.file;
	if (size > limit) return fail({ kind: 'too-large', size, limit });
	if (!startsLikeZip(yield { from: 0, to: Math.min(4, size) })) return fail({ kind: 'not-a-zip' });
	const directory = yield* takeZipDirectory(size, packetLimits.entries);
	if (!directory.ok) {
		return fail({
			kind: 'wrong-zip',
			problem: directory.error.problem,
			path: directory.error.part
		});
	}
	const entries = [...directory.value.values()];
	const problem =
		findSizeProblem(entries, size) ?? findSystemFile(entries) ?? findNameProblem(entries);
	if (problem !== undefined) return fail(problem);
	return yield* readingFractions(readAll(entries), sizeOf(entries));
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
	const { inflated, held, ratio, ratioFree } = packetLimits;
	const bounds: readonly (readonly [size: number, limit: number])[] = [
		[sizeOf(entries.filter(({ method }) => method !== 0)), inflated],
		[sizeOf(entries), Math.max(ratioFree, packed * ratio)],
		[sizeOf(entries.filter(({ name }) => !isLeft(pathOf(name)))), held]
	];
	const broken = bounds.find(([size, limit]) => size > limit);
	return broken && { kind: 'too-much-inside', limit: broken[1] };
}

/** Whether a file is left where it lies, however large it is. */
const isLeft = (path: string): boolean =>
	path.startsWith(`${bagFiles.payload}${payloadPaths.evidence}`);

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

function* readAll(
	entries: readonly FoundZipEntry[]
): Reading<Result<BagContents, DecodePacketError>> {
	const files = new Map<string, BagFile>();
	for (const entry of entries) {
		const path = pathOf(entry.name);
		const file = yield* readEntry(entry, isLeft(path) ? 'leave' : 'hold');
		if (!file.ok) return fail({ kind: 'wrong-zip', problem: file.error, path });
		files.set(path, file.value);
	}
	return ok(files);
}

function* readEntry(
	entry: FoundZipEntry,
	how: 'hold' | 'leave'
): Reading<Result<BagFile, ZipProblem>> {
	const digest = startSha256Hex();
	const held = new Uint8Array(how === 'hold' ? entry.size : 0);
	let length = 0;
	const problem = yield* takeEntry(entry, (bytes) => {
		digest.add(bytes);
		if (how === 'hold') held.set(bytes, length);
		length += bytes.length;
	});
	if (problem !== undefined) return fail(problem);
	const [sha256, { size, crc }] = [digest.result(), entry];
	return ok({ sha256, file: how === 'hold' ? held : { size, crc, sha256, place: entry } });
}
