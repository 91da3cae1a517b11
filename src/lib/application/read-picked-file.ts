import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { largestTextFile } from '#lib/formats/decoding/decode-text.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import type { FileError, PickedFile } from './file-ports.ts';
import { browserTrouble } from './file-trouble.ts';
import { sourceOfFile, type FileSource } from './file-source.ts';
import { kindOfFile, type FileKind } from './kind-of-file.ts';

/** Why a picked file was not read. Sizes are in bytes. */
export type ReadPickedError =
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	| Extract<FileError, { readonly kind: 'file-not-readable' }>;

/** The bytes of a picked file, unless it is larger than `mostBytes`, else than anything of its kind: packets may be larger than texts. */
export async function readPickedFile(
	picked: PickedFile,
	mostBytes?: number
): Promise<Result<Uint8Array, ReadPickedError>> {
	const { name, size } = picked;
	try {
		const limit = mostBytes ?? (await limitOf(picked));
		if (size > limit) return fail({ kind: 'too-large', size, limit });
		const bytes = new Uint8Array(await picked.arrayBuffer());
		// Browsers that do not watch a file for changes read what is there now.
		if (bytes.length === size) return ok(bytes);
		return fail({ kind: 'file-not-readable', name, why: { kind: 'changed-while-read' } });
	} catch (error) {
		return fail(notReadable(name, error));
	}
}

/** A packet that is too large to be held, as its beginning tells. */
export type LargeFile = {
	readonly name: string;
	readonly kind: 'packet' | 'locked';
	readonly source: FileSource;
};

/** The picked file where it is a packet that is not to be held; undefined where it is small, or nothing of the sort. */
export async function largeFileOf(
	picked: PickedFile
): Promise<Result<LargeFile | undefined, ReadPickedError>> {
	const { name, size, slice } = picked;
	if (size <= largestTextFile || slice === undefined) return ok(undefined);
	try {
		const kind = await kindOfLarge(picked);
		if (kind !== 'packet' && kind !== 'locked') return ok(undefined);
		// A DOM `File` slices as itself only: its method is never taken off it.
		const file = { size, slice: (from: number, to: number) => slice.call(picked, from, to) };
		return ok({ name, kind, source: sourceOfFile(file) });
	} catch (error) {
		return fail(notReadable(name, error));
	}
}

/** What is said of a file that could not be read. Throws what is no word of the browser's about a file. */
export const notReadable = (name: string, error: unknown): ReadPickedError => ({
	kind: 'file-not-readable',
	name,
	why: browserTrouble(error)
});

/** Whether reading failed because the file went or was changed, as the browser says it. */
export const isGone = (error: unknown): boolean =>
	error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name);

/** Bytes at the beginning that tell whether a large file is a packet. */
const tellingBytes = 32;

async function kindOfLarge(picked: PickedFile): Promise<FileKind | undefined> {
	const part = picked.size > largestTextFile ? picked.slice?.(0, tellingBytes) : undefined;
	if (part === undefined) return undefined;
	return kindOfFile({ name: '', bytes: new Uint8Array(await part.arrayBuffer()) });
}

async function limitOf(picked: PickedFile): Promise<number> {
	const kind = await kindOfLarge(picked);
	return kind === 'packet' || kind === 'locked' ? packetLimits.inMemory : largestTextFile;
}
