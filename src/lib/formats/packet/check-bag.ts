import { bagDeclaration, bagFiles } from './bag-files.ts';
import type { DecodePacketError } from './decode-packet-error.ts';
import { decodeManifest, type Manifest } from './manifest.ts';
import type { BagContents } from './read-bag.ts';
import { packetLimits } from './packet-limits.ts';
import { strictText } from '../decoding/strict-text.ts';

/** The tag files that the tag manifest names: no fewer, no more. */
const listedTags: readonly string[] = [bagFiles.info, bagFiles.declaration, bagFiles.manifest];

/** What keeps files from being a whole, unaltered bag of version 1.0. */
export const findBagProblem = (files: BagContents): DecodePacketError | undefined =>
	findDeclarationProblem(files) ??
	findTagProblem(files) ??
	findManifestProblem(files, bagFiles.tagManifest, isListedTag) ??
	findManifestProblem(files, bagFiles.manifest, isPayload);

/** The bytes of a file that is held, as all are that a bag itself has. */
export function heldIn(files: BagContents, path: string): Uint8Array | undefined {
	const file = files.get(path)?.file;
	return file instanceof Uint8Array ? file : undefined;
}

const isListedTag = (path: string): boolean => listedTags.includes(path);
const isPayload = (path: string): boolean => path.startsWith(bagFiles.payload);

function findDeclarationProblem(files: BagContents): DecodePacketError | undefined {
	const declaration = heldIn(files, bagFiles.declaration);
	if (declaration === undefined) return { kind: 'not-a-bag' };
	// RFC 8493 §2.1.1: no byte order mark, which other programs would take for a part of the first label.
	if (declaration[0] === 0xef)
		return { kind: 'wrong-tag-file', path: bagFiles.declaration, line: 1 };
	const text = strictText(declaration.subarray(0, 1000))?.replace(/\r\n?/g, '\n') ?? '';
	if (`${text.trimEnd()}\n` === bagDeclaration) return undefined;
	return { kind: 'other-bag-version', found: (text.split('\n')[0] ?? '').slice(0, 60) };
}

function findTagProblem(files: BagContents): DecodePacketError | undefined {
	if (files.has(bagFiles.fetch)) return { kind: 'fetches-files' };
	const needed = [...listedTags, bagFiles.tagManifest];
	const missing = needed.find((path) => !files.has(path));
	if (missing !== undefined) return { kind: 'missing-tag-file', path: missing };
	const isKnown = (path: string): boolean =>
		isPayload(path) || path === bagFiles.signature || needed.includes(path);
	const surplus = [...files.keys()].find((path) => !isKnown(path));
	if (surplus !== undefined) return { kind: 'surplus-file', path: surplus };
	const signature = heldIn(files, bagFiles.signature);
	return signature !== undefined && signature.length > packetLimits.signature
		? { kind: 'wrong-tag-file', path: bagFiles.signature, line: 1 }
		: undefined;
}

function findManifestProblem(
	files: BagContents,
	path: string,
	covers: (path: string) => boolean
): DecodePacketError | undefined {
	const text = strictText(heldIn(files, path) ?? new Uint8Array());
	const manifest = text === undefined ? 1 : decodeManifest(text);
	if (typeof manifest === 'number') return { kind: 'wrong-tag-file', path, line: manifest };
	const covered = [...files].filter(([name]) => covers(name));
	const surplus = covered.find(([name]) => !manifest.has(name));
	if (surplus !== undefined) return { kind: 'surplus-file', path: surplus[0] };
	return findListedProblem(new Map(covered), manifest);
}

function findListedProblem(
	covered: BagContents,
	manifest: Manifest
): DecodePacketError | undefined {
	for (const [path, hash] of manifest) {
		const found = covered.get(path);
		if (found === undefined) return { kind: 'missing-file', path: path.slice(0, 200) };
		if (found.sha256 !== hash) return { kind: 'wrong-hash', path };
	}
	return undefined;
}
