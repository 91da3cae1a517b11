import type { ByteSource } from '#lib/formats/reading/byte-source.ts';

/** A file that was handed in, as parts of it are read. */
export type FileSource = ByteSource & {
	/** A part as the browser keeps it, of which nothing is held; undefined where there is no such thing. */
	readonly part?: (from: number, to: number) => Blob | undefined;
};

/** What a DOM `File` or `Blob` has. */
type Sliceable = {
	readonly size: number;
	readonly slice: (start: number, end: number) => Pick<Blob, 'arrayBuffer'>;
};

/**
 * A file of the browser's as a source. Reading rejects with a `DOMException` where it is gone or was changed
 * meanwhile.
 */
export const sourceOfFile = (file: Sliceable): FileSource => ({
	size: file.size,
	read: async (from, to) => {
		const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
		if (bytes.length === to - from) return bytes;
		throw new DOMException('The file is shorter than it was.', 'NotReadableError');
	},
	part: (from, to) => {
		const part = file.slice(from, to);
		return part instanceof Blob ? part : undefined;
	}
});
