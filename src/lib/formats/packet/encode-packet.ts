import { utf8ToBytes } from '@noble/hashes/utils.js';
import { zipFolder } from '../zip/zip-folder.ts';
import { bagFiles, payloadPaths } from './bag-files.ts';
import { layOutBag } from './lay-out-bag.ts';
import type { PacketContents } from './packet-contents.ts';

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

const zipOf = (folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
	zipFolder(folder, files, (path) => path.startsWith(asItIs));
