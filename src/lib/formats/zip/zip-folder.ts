import { zipSync, type ZipOptions } from 'fflate';
import { zipTime } from './zip-time.ts';

/** Said to come from Unix, since unzip takes names from elsewhere for those of an old code page. */
const unix = 3;
/** A file that its owner writes and everybody reads. */
const plainFile = 0o100644 * 0x10000;

/** A ZIP with one folder; `isPacked` tells what is stored as it is. Same files, same bytes. */
export function zipFolder(
	folder: string,
	files: ReadonlyMap<string, Uint8Array>,
	isPacked: (path: string) => boolean
): Uint8Array {
	const inOrder = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
	const written = { mtime: zipTime, os: unix, attrs: plainFile } as const;
	return zipSync(
		Object.fromEntries(
			inOrder.map(([path, bytes]): [string, [Uint8Array, ZipOptions]] => [
				`${folder}/${path}`,
				[bytes, { ...written, level: isPacked(path) ? 0 : 6 }]
			])
		)
	);
}
