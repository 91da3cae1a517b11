import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { largestTextFile } from '#lib/formats/decoding/decode-text.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import type { FileError, PickedFile } from './file-ports.ts';
import { kindOfFile } from './kind-of-file.ts';

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
		return ok(new Uint8Array(await picked.arrayBuffer()));
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return fail({ kind: 'file-not-readable', name, cause: error.name });
	}
}

/** Bytes at the beginning that tell whether a large file is a packet. */
const tellingBytes = 32;

async function limitOf(picked: PickedFile): Promise<number> {
	// A DOM `File` slices as itself only: its method is never taken off it.
	const part = picked.size > largestTextFile ? picked.slice?.(0, tellingBytes) : undefined;
	if (part === undefined) return largestTextFile;
	const kind = kindOfFile({ name: '', bytes: new Uint8Array(await part.arrayBuffer()) });
	return kind === 'packet' || kind === 'locked' ? packetLimits.file : largestTextFile;
}
