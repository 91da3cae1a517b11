import { zipSync, type ZipOptions } from 'fflate';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { zipTime } from '../zip/zip-time.ts';
import { bagFiles, payloadPaths } from './bag-files.ts';
import { layOutBag } from './lay-out-bag.ts';
import type { PacketContents } from './packet-contents.ts';

/** Said to come from Unix, since unzip takes names from elsewhere for those of an old code page. */
const unix = 3;
/** A file that its owner writes and everybody reads. */
const plainFile = 0o100644 * 0x10000;

/** Evidence is mostly packed already (PDF, pictures, office files): packing it again takes long and gains little. */
const asItIs = `${bagFiles.payload}${payloadPaths.evidence}`;

/** Makes the armored signature of bytes. */
export type SignBytes = (bytes: Uint8Array) => Promise<string>;

/** The packet without a signature: a ZIP with one folder, which is a bag. Same contents, same bytes. */
export function encodePacket(contents: PacketContents): Uint8Array {
	const { folder, files } = layOutBag(contents);
	return zipOf(folder, files);
}

/** The packet with a signature over its tag manifest beside it. */
export async function encodeSignedPacket(
	contents: PacketContents,
	sign: SignBytes
): Promise<Uint8Array> {
	const { folder, files, tagManifest } = layOutBag(contents);
	const signature = utf8ToBytes(await sign(tagManifest));
	return zipOf(folder, new Map([...files, [bagFiles.signature, signature]]));
}

function zipOf(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const inOrder = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
	const written = { mtime: zipTime, os: unix, attrs: plainFile } as const;
	return zipSync(
		Object.fromEntries(
			inOrder.map(([path, bytes]): [string, [Uint8Array, ZipOptions]] => [
				`${folder}/${path}`,
				[bytes, { ...written, level: path.startsWith(asItIs) ? 0 : 6 }]
			])
		)
	);
}
