import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { bagFiles } from './bag-files.ts';
import { decodeBagInfo, payloadOxum } from './bag-info.ts';
import type { Reading } from '../reading/reading.ts';
import { findBagProblem, heldIn } from './check-bag.ts';
import type { DecodePacketError } from './decode-packet-error.ts';
import { decodeManifest, type Manifest } from './manifest.ts';
import type { Packet } from './packet-contents.ts';
import { readBag, type BagContents } from './read-bag.ts';
import { strictText } from '../decoding/strict-text.ts';

/**
 * Reads a packet of a size: whole and unaltered, or not at all. The signature is read here and judged elsewhere.
 * Steps tell the fraction done.
 */
export function* decodePacket(size: number): Reading<Result<Packet, DecodePacketError>> {
	const bag = yield* readBag(size);
	if (!bag.ok) return bag;
	const files = bag.value;
	const problem = findBagProblem(files);
	if (problem !== undefined) return fail(problem);
	const info = decodeBagInfo(textIn(files, bagFiles.info), bagFiles.info);
	if (!info.ok) return info;
	const payload = payloadOf(files);
	if (info.value.oxum !== payloadOxum(payload)) return fail({ kind: 'wrong-oxum' });
	return ok({
		facts: info.value.facts,
		files: payload,
		hashes: hashesOf(textIn(files, bagFiles.manifest)),
		bag: new Map([...files].map(([path, { file }]) => [path, file])),
		tagManifest: heldIn(files, bagFiles.tagManifest) ?? new Uint8Array(),
		...(files.has(bagFiles.signature) && { signature: textIn(files, bagFiles.signature) })
	});
}

const payloadOf = (files: BagContents): Packet['files'] =>
	new Map(
		[...files]
			.filter(([path]) => path.startsWith(bagFiles.payload))
			.map(([path, { file }]) => [path.slice(bagFiles.payload.length), file])
	);

/** What a manifest says that was checked against the files, so that nobody has to hash them again. */
function hashesOf(text: string): Manifest {
	const manifest = decodeManifest(text);
	return typeof manifest === 'number'
		? new Map()
		: new Map([...manifest].map(([path, hash]) => [path.slice(bagFiles.payload.length), hash]));
}

/** Empty, which is nothing that a tag file may be, where it is not UTF-8. */
const textIn = (files: BagContents, path: string): string =>
	strictText(heldIn(files, path) ?? new Uint8Array()) ?? '';
