import { utf8ToBytes } from '@noble/hashes/utils.js';
import { bagDeclaration, bagFiles } from './bag-files.ts';
import { encodeBagInfo, payloadOxum } from './bag-info.ts';
import { encodeManifest } from './manifest.ts';
import type { PacketContents, PacketFile } from './packet-contents.ts';
import { packetFactsSchema } from './packet-facts.ts';
import { isPacketPath } from './packet-path.ts';
import { partKey } from '../zip/zip-directory.ts';

/** The files of a bag by path below its folder, and the one among them that is signed. */
export type Bag<Place = never> = {
	readonly folder: string;
	readonly files: ReadonlyMap<string, PacketFile<Place>>;
	readonly tagManifest: Uint8Array;
};

/** Lays out the contents as a bag. Throws for contents that no packet may have: they are made by us. */
export function layOutBag<Place = never>({
	facts,
	files,
	hashes = new Map()
}: PacketContents<Place>): Bag<Place> {
	packetFactsSchema.parse(facts);
	const payload = new Map(
		[...files].map(([path, file]) => [`${bagFiles.payload}${path}`, file] as const)
	);
	assertPaths([...payload.keys()]);
	const known = new Map(
		[...hashes].map(([path, hash]) => [`${bagFiles.payload}${path}`, hash] as const)
	);
	const tags = new Map([
		[bagFiles.info, utf8ToBytes(encodeBagInfo(facts, payloadOxum(files)))],
		[bagFiles.declaration, utf8ToBytes(bagDeclaration)],
		[bagFiles.manifest, utf8ToBytes(encodeManifest(payload, known))]
	] as const);
	const tagManifest = utf8ToBytes(encodeManifest(tags));
	return {
		folder: `${facts.externalIdentifier}-${facts.kind}`,
		files: new Map<string, PacketFile<Place>>([
			...tags,
			[bagFiles.tagManifest, tagManifest],
			...payload
		]),
		tagManifest
	};
}

function assertPaths(paths: readonly string[]): void {
	const unsafe = paths.find((path) => !isPacketPath(path));
	if (unsafe !== undefined) throw new Error(`A packet cannot hold the path ${unsafe}.`);
	if (new Set(paths.map(partKey)).size !== paths.length) {
		throw new Error('A packet cannot hold two paths that some systems take for one.');
	}
}
