import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { zipParts } from '../zip/zip-folder.ts';
import { bagFiles, payloadPaths } from './bag-files.ts';
import { layOutBag } from './lay-out-bag.ts';
import type { PacketContents, PacketFile } from './packet-contents.ts';

/** Evidence is mostly packed already (PDF, pictures, office files): packing it again takes long and gains little. */
const asItIs = `${bagFiles.payload}${payloadPaths.evidence}`;

/** Makes the armored signature of bytes. */
export type SignBytes = (bytes: Uint8Array) => Promise<string>;

/** What a packet is put together from, one after the other: bytes, and files where they lie. */
export type PacketParts<Place> = readonly (Uint8Array | Place)[];

/**
 * The packet without a signature: a ZIP with one folder, which is a bag. Same contents, same bytes, wherever
 * the files lie.
 */
export function encodePacketParts<Place>(contents: PacketContents<Place>): PacketParts<Place> {
	const { folder, files } = layOutBag(contents);
	return zipOf(folder, files);
}

/** The packet with a signature over its tag manifest beside it. */
export async function encodeSignedPacket<Place>(
	contents: PacketContents<Place>,
	sign: SignBytes
): Promise<PacketParts<Place>> {
	const { folder, files, tagManifest } = layOutBag(contents);
	const signature = utf8ToBytes(await sign(tagManifest));
	return zipOf(
		folder,
		new Map<string, PacketFile<Place>>([...files, [bagFiles.signature, signature]])
	);
}

/** The packet without a signature, of contents that are held in memory. */
export const encodePacket = (contents: PacketContents): Uint8Array =>
	concatBytes(...encodePacketParts(contents));

const zipOf = <Place>(
	folder: string,
	files: ReadonlyMap<string, PacketFile<Place>>
): PacketParts<Place> => zipParts(folder, files, (path) => path.startsWith(asItIs));
