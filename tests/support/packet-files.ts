import type { PacketFile } from '#lib/formats/packet/packet-contents.ts';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import { inflateEntry } from '#lib/formats/zip/inflate-entry.ts';
import type { FoundZipEntry } from '#lib/formats/zip/zip-entry.ts';

/** The bytes of a file that was packed out of memory. */
export function heldBytes(file: PacketFile | undefined): Uint8Array {
	if (file instanceof Uint8Array) return file;
	throw new Error('The file is not held.');
}

/** Files that were packed out of memory. */
export const heldFiles = (files: ReadonlyMap<string, PacketFile>): Map<string, Uint8Array> =>
	new Map([...files].map(([path, file]) => [path, heldBytes(file)]));

/** Files of a packet with those that lie in it read out. */
export const filesOut = (
	packet: Uint8Array,
	files: ReadonlyMap<string, PacketFile<FoundZipEntry>>
): Map<string, Uint8Array> =>
	new Map(
		[...files].map(([path, file]) => [
			path,
			file instanceof Uint8Array ? file : out(packet, file.place)
		])
	);

function out(packet: Uint8Array, place: FoundZipEntry): Uint8Array {
	const read = readAtOnce(sourceOf(packet), () => inflateEntry(place));
	if (read.ok) return read.value;
	throw new Error(read.error);
}
