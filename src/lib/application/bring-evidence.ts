import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { partFailureOf } from '#lib/formats/packet/part-failure.ts';
import type { PacketFile } from '#lib/formats/packet/packet-contents.ts';
import { readFrom } from '#lib/formats/reading/reading.ts';
import type { FoundZipEntry } from '#lib/formats/zip/zip-entry.ts';
import { takeEntry } from '#lib/formats/zip/inflate-entry.ts';
import type { FileSource } from './file-source.ts';
import { gatherBlob } from './gather-blob.ts';

/** Brings a file of evidence out of where it lies, or says why that is no longer possible. */
export type BringFile = () => Promise<Result<Blob, { readonly cause: string }>>;

/** Files of evidence that came with something, by SHA-256. */
export type BroughtEvidence = ReadonlyMap<string, BringFile>;

/**
 * How a file is brought out of a packet that was found whole. One that is stored as it is stays a part of the
 * packet's own file, which the browser does not read any more once it was changed.
 */
export const bringOut =
	(source: FileSource, file: PacketFile<FoundZipEntry>): BringFile =>
	async () => {
		if (file instanceof Uint8Array) return ok(new Blob([new Uint8Array(file)]));
		const { place, size } = file;
		const stored =
			place.method === 0 ? source.part?.(place.dataStart, place.dataStart + size) : undefined;
		return stored === undefined ? readOut(source, place) : ok(stored);
	};

async function readOut(source: FileSource, place: FoundZipEntry): ReturnType<BringFile> {
	const gathered = gatherBlob();
	try {
		const problem = await readFrom(source, () => takeEntry(place, gathered.take));
		return problem === undefined ? ok(gathered.blob()) : fail({ cause: problem });
	} catch (error) {
		if (error instanceof DOMException) return fail({ cause: error.name });
		const damage = partFailureOf(error);
		if (damage !== undefined) return fail({ cause: damage.kind });
		throw error;
	}
}
