import { constants, type BigIntStats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { foreignKind } from '#lib/application/foreign-kind.ts';
import { holdsNothing } from '#lib/application/holds-nothing.ts';
import type { FileKind } from '#lib/application/kind-of-file.ts';
import { bytesToJudgeBy, mayHoldResult, nameInPackets } from '#lib/application/may-hold-result.ts';
import type { FileTrouble } from '#lib/application/file-trouble.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { largestTextFile } from '#lib/formats/decoding/decode-text.ts';
import { startsLikeAge } from '#lib/formats/packet/age-header.ts';
import { startsLikeZip } from '#lib/formats/packet/read-bag.ts';
import type { ByteSource } from '#lib/formats/reading/byte-source.ts';
import { troubleOf } from './file-trouble.ts';

/** What tells that a file is the same as before, without reading it. */
export type FileStamp = { readonly size: number; readonly mtime: string };

/**
 * A file that did not change while it was read. `bytes`: all of it. `passed`: its beginning says enough, it is none of
 * ours. `lies`: a packet that is too large to be held.
 */
export type SteadyFile = { readonly stamp: FileStamp } & (
	| { readonly bytes: Uint8Array }
	| { readonly passed: FileKind }
	| { readonly lies: 'packet' | 'locked' }
);

/** Reads files one after the other. The bytes of one are good until the next is read. */
export type ReadSteadily = (path: string, name: string) => Promise<Result<SteadyFile, FileTrouble>>;

/**
 * A reader that reads a file whole where it may be one of ours. Size and time are compared before and after.
 * Files of usual size share one piece of memory, so that a thousand of them take no more than one. Packets that are
 * larger are not held at all.
 */
export function steadyReader(usualSize = sharedMemory): ReadSteadily {
	const shared = new Uint8Array(usualSize);
	return (path, name) => readSteadily(path, name, shared);
}

/** A pipe that took the place of a file is opened without waiting for a writer, a link that did is not followed. */
const opening = constants.O_RDONLY | only('O_NONBLOCK') | only('O_NOFOLLOW');

/** A flag that Windows does not have. */
function only(flag: 'O_NONBLOCK' | 'O_NOFOLLOW'): number {
	const known: Partial<typeof constants> = constants;
	return known[flag] ?? 0;
}

/** A file with a copy of its checklist has some six hundred kilobytes. */
const sharedMemory = 4 * 1024 * 1024;

async function readSteadily(
	path: string,
	name: string,
	shared: Uint8Array
): Promise<Result<SteadyFile, FileTrouble>> {
	try {
		const file = await open(path, opening);
		try {
			return await readOpened(file, name, shared);
		} finally {
			await file.close();
		}
	} catch (error) {
		return fail(troubleOf(error));
	}
}

async function readOpened(
	file: FileHandle,
	name: string,
	shared: Uint8Array
): Promise<Result<SteadyFile, FileTrouble>> {
	const before = await file.stat({ bigint: true });
	if (!before.isFile()) return fail({ kind: 'not-a-file' });
	const stamp = stampOf(before);
	const beginning = await piece(file, 0, Math.min(bytesToJudgeBy, stamp.size));
	if (!(await isWorthReading(file, name, beginning, stamp.size)))
		return ok({ stamp, passed: passedKind(beginning, stamp) });
	const isLarge = stamp.size > shared.length;
	const lies = isLarge ? packetKindOf(beginning) : undefined;
	if (lies !== undefined) return ok({ stamp, lies });
	if (stamp.size > largestTextFile) return tooLarge(name, beginning, stamp);
	const memory = isLarge ? new Uint8Array(stamp.size) : shared;
	const bytes = await fill(memory.subarray(0, stamp.size), file, 0);
	const after = stampOf(await file.stat({ bigint: true }));
	const steady = bytes.length === stamp.size && isSameStamp(stamp, after);
	return steady ? ok({ stamp, bytes }) : fail({ kind: 'changed-while-read' });
}

const passedKind = (beginning: Uint8Array, { size }: FileStamp): 'empty' | 'other' =>
	beginning.length === size && holdsNothing(beginning) ? 'empty' : 'other';

/** A packet that has lost its beginning is not too large: it is no packet any more. */
function tooLarge(
	name: string,
	beginning: Uint8Array,
	stamp: FileStamp
): Result<SteadyFile, FileTrouble> {
	const passed = foreignKind(name, beginning);
	return passed === undefined
		? fail({ kind: 'too-large', size: stamp.size, limit: largestTextFile })
		: ok({ stamp, passed });
}

function packetKindOf(beginning: Uint8Array): 'packet' | 'locked' | undefined {
	if (startsLikeAge(beginning)) return 'locked';
	return startsLikeZip(beginning) ? 'packet' : undefined;
}

/** What comes of a file that is read where it lies, unless it is not, or no longer, what its stamp says. */
export async function readWhereItLies<Value>(
	path: string,
	stamp: FileStamp,
	read: (source: ByteSource) => Promise<Value>
): Promise<Result<Value, FileTrouble>> {
	try {
		const file = await open(path, opening);
		try {
			const value = await read(sourceOfHandle(file, stamp.size));
			const after = stampOf(await file.stat({ bigint: true }));
			return isSameStamp(stamp, after) ? ok(value) : fail({ kind: 'changed-while-read' });
		} finally {
			await file.close();
		}
	} catch (error) {
		return error === shortened ? fail({ kind: 'changed-while-read' }) : fail(troubleOf(error));
	}
}

/** What a part that is no longer there is failed with. */
const shortened = new Error('The file is shorter than it was.');

const sourceOfHandle = (file: FileHandle, size: number): ByteSource => ({
	size,
	read: async (from, to) => {
		const bytes = await piece(file, from, to - from);
		if (bytes.length < to - from) throw shortened;
		return bytes;
	}
});

/** The stamp of a file, or undefined where there is none any more. */
export async function stampOfPath(path: string): Promise<FileStamp | undefined> {
	try {
		return stampOf(await stat(path, { bigint: true }));
	} catch (error) {
		troubleOf(error);
		return undefined;
	}
}

/** Size and time of the last change, exact to what the system keeps. */
const stampOf = ({ size, mtimeNs }: BigIntStats): FileStamp => ({
	size: Number(size),
	mtime: String(mtimeNs)
});

/** Whether a file is as it was. */
export const isSameStamp = (a: FileStamp, b: FileStamp): boolean =>
	a.size === b.size && a.mtime === b.mtime;

/** Bytes from a place, fewer where the file ends before. */
const piece = (file: FileHandle, position: number, length: number): Promise<Uint8Array> =>
	fill(new Uint8Array(length), file, position);

async function fill(buffer: Uint8Array, file: FileHandle, position: number): Promise<Uint8Array> {
	let filled = 0;
	while (filled < buffer.length) {
		const { bytesRead } = await file.read(
			buffer,
			filled,
			buffer.length - filled,
			position + filled
		);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return buffer.subarray(0, filled);
}

async function isWorthReading(
	file: FileHandle,
	name: string,
	beginning: Uint8Array,
	size: number
): Promise<boolean> {
	const verdict = mayHoldResult(name, beginning);
	if (verdict !== 'look-inside') return verdict === 'yes';
	if (namesPacket(beginning)) return true;
	const tail = await piece(file, Math.max(0, size - longestTail), Math.min(size, longestTail));
	return namesPacket(tail) || namesPacket(await directoryBefore(file, tail, size));
}

const namesPacket = (bytes: Uint8Array): boolean =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(nameInPackets);

/** The end record of a ZIP with the longest comment there can be. */
const longestTail = 65_557;
/** The most of a list of names that is looked at: some fifty thousand names. */
const longestDirectory = 4 * 1024 * 1024;

/** The list of names of a ZIP, where it begins before the tail. */
async function directoryBefore(
	file: FileHandle,
	tail: Uint8Array,
	size: number
): Promise<Uint8Array> {
	const at = Buffer.from(tail.buffer, tail.byteOffset, tail.length).lastIndexOf(
		'PK\u0005\u0006',
		undefined,
		'latin1'
	);
	if (at < 0 || tail.length - at < 22) return new Uint8Array();
	const view = new DataView(tail.buffer, tail.byteOffset + at);
	const [length, offset] = [view.getUint32(12, true), view.getUint32(16, true)];
	return offset < size
		? piece(file, offset, Math.min(length, longestDirectory, size - offset))
		: new Uint8Array();
}
