import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync } from 'fflate';
import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import { crc32 } from './crc32.ts';

/** A file that is stored as it lies, without being held. */
type LyingFile<Place> = { readonly size: number; readonly crc: number; readonly place: Place };
/** A file that goes into an archive: its bytes, or where it lies. */
export type FileToZip<Place> = Uint8Array | LyingFile<Place>;

/**
 * A ZIP with one folder, as the parts it is put together from, one after the other, so that files which lie somewhere
 * never have to be held: they are stored as they are. `isPacked` tells what else is stored as it is. Same files, same
 * bytes.
 */
export const zipParts = <Place>(
	folder: string,
	files: ReadonlyMap<string, FileToZip<Place>>,
	isPacked: (path: string) => boolean
): readonly (Uint8Array | Place)[] => runAtOnce(zipSteps(folder, files, isPacked));

/** The same, with a rest after each file where a screen has to stay alive. */
export function* zipSteps<Place>(
	folder: string,
	files: ReadonlyMap<string, FileToZip<Place>>,
	isPacked: (path: string) => boolean
): Generator<number, readonly (Uint8Array | Place)[]> {
	const parts: (Uint8Array | Place)[] = [];
	const directory: Uint8Array[] = [];
	let offset = 0;
	for (const [path, file] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
		const name = utf8ToBytes(`${folder}/${path}`);
		const written = writtenOf(file, isPacked(path) ? 'store' : 'deflate');
		const fields = fieldsOf(name, folder.length + 1 + path.length, written);
		parts.push(localHeader(fields, name), written.data);
		directory.push(directoryRecord(fields, name, offset));
		offset += 30 + name.length + written.packedSize;
		yield directory.length / files.size;
	}
	return [...parts, ...directory, endRecord(directory, offset)];
}

/** A file as it stands in the archive. */
type Written<Place> = {
	readonly method: 0 | 8;
	readonly crc: number;
	readonly size: number;
	readonly packedSize: number;
	readonly data: Uint8Array | Place;
};

function writtenOf<Place>(file: FileToZip<Place>, how: 'store' | 'deflate'): Written<Place> {
	if (!(file instanceof Uint8Array)) {
		const { crc, size, place } = file;
		return { method: 0, crc, size, packedSize: size, data: place };
	}
	const data = how === 'store' ? file : deflateSync(file, { level: 6 });
	const [size, packedSize] = [file.length, data.length];
	return { method: how === 'store' ? 0 : 8, crc: crc32(file), size, packedSize, data };
}

/** Version 2.0 is needed to read it. */
const version = 20;
/** Said to come from Unix, since unzip takes names from elsewhere for those of an old code page. */
const unix = 3;
/** A file that its owner writes and everybody reads. */
const plainFile = 0o100644 * 0x10000;
/** The first moment that ZIP knows, 1 January 1980, for every file: the same bytes whenever they are packed. */
const [day, time] = [0x21, 0];
/** The name is UTF-8. */
const utf8Flag = 0x800;

/** What a file's own header and its record in the directory both say, 26 bytes: from the version to the lengths. */
function fieldsOf(
	name: Uint8Array,
	letters: number,
	{ method, crc, size, packedSize }: Omit<Written<unknown>, 'data'>
): Uint8Array {
	const fields = new Uint8Array(26);
	const view = new DataView(fields.buffer);
	view.setUint16(0, version, true);
	view.setUint16(2, name.length === letters ? 0 : utf8Flag, true);
	view.setUint16(4, method, true);
	view.setUint16(6, time, true);
	view.setUint16(8, day, true);
	view.setUint32(10, crc, true);
	view.setUint32(14, packedSize, true);
	view.setUint32(18, size, true);
	view.setUint16(22, name.length, true);
	return fields;
}

const localHeader = (fields: Uint8Array, name: Uint8Array): Uint8Array =>
	concatBytes(new Uint8Array([0x50, 0x4b, 3, 4]), fields, name);

function directoryRecord(fields: Uint8Array, name: Uint8Array, offset: number): Uint8Array {
	const rest = new Uint8Array(14);
	const view = new DataView(rest.buffer);
	view.setUint32(6, plainFile, true);
	view.setUint32(10, offset, true);
	return concatBytes(new Uint8Array([0x50, 0x4b, 1, 2, version, unix]), fields, rest, name);
}

function endRecord(directory: readonly Uint8Array[], start: number): Uint8Array {
	const record = new Uint8Array(22);
	const view = new DataView(record.buffer);
	view.setUint32(0, 0x06054b50, true);
	view.setUint16(8, directory.length, true);
	view.setUint16(10, directory.length, true);
	view.setUint32(
		12,
		directory.reduce((sum, { length }) => sum + length, 0),
		true
	);
	view.setUint32(16, start, true);
	return record;
}
