import { sha256Hex } from '../sha256-hex.ts';
import type { PacketFile } from './packet-contents.ts';

/** SHA-256 in lower-case hex by path. */
export type Manifest = ReadonlyMap<string, string>;

/**
 * The lines of a manifest, as `sha256sum -c` reads them, in the order of paths. Hashes that are `known` are
 * not worked out again.
 */
export const encodeManifest = (
	files: ReadonlyMap<string, PacketFile<unknown>>,
	known: Manifest = new Map()
): string =>
	[...files]
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([path, file]) => `${known.get(path) ?? hashOf(file)}  ${encodePath(path)}\n`)
		.join('');

/** The SHA-256 of a file, where it is not known already. */
export const hashOf = (file: PacketFile<unknown>): string =>
	file instanceof Uint8Array ? sha256Hex(file) : file.sha256;

/** Reads a manifest, whose paths may begin with `./`; a number is that of the line which is none or names a path again. */
export function decodeManifest(text: string): Manifest | number {
	const manifest = new Map<string, string>();
	const lines = text.split(/\r\n|\r|\n/);
	for (const [order, line] of lines.entries()) {
		if (line === '' && order === lines.length - 1) break;
		const [, hash = '', path = ''] = /^([0-9A-Fa-f]{64})[ \t]{1,2}\*?(\S.*)$/.exec(line) ?? [];
		const decoded = decodePath(path.replace(/^(?:\.\/)+/, ''));
		if (decoded === undefined || manifest.has(decoded)) return order + 1;
		manifest.set(decoded, hash.toLowerCase());
	}
	return manifest;
}

/** RFC 8493 §2.1.3: percent signs and line breaks, and only those, are written as numbers. */
const encodePath = (path: string): string =>
	path.replace(
		/[%\r\n]/g,
		(found) => `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);

const decodePath = (path: string): string | undefined =>
	path === '' || /%(?!25|0[AaDd])/.test(path)
		? undefined
		: path.replace(/%(25|0[AaDd])/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
