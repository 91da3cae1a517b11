import { strToU8, unzipSync, zipSync, type ZipOptions } from 'fflate';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import type { PacketContents } from '#lib/formats/packet/packet-contents.ts';
import type { PacketFacts } from '#lib/formats/packet/packet-facts.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';

export const facts: PacketFacts = {
	kind: 'backup',
	externalIdentifier: 'MT-282103-2026-0123456789',
	municipality: { code: '282103', name: '加古川市' },
	fiscalYear: 2026,
	baggingDate: '2026-11-22',
	assessment: 'assessment-1'
};

/** Contents of two files, one of them with a Japanese name. */
export const contents: PacketContents = {
	facts,
	files: new Map([
		['assessment.machi-tenken.json', strToU8('{"点検": 1}\n')],
		['証跡/議事録 50%.txt', strToU8('第1回\n')]
	])
};

export const folder = 'MT-282103-2026-0123456789-backup';

/** The files of a bag by path below its folder. */
export type BagFiles = Map<string, Uint8Array>;

/** The bag of a packet, taken apart by fflate. */
export const bagOf = (packet: Uint8Array): BagFiles =>
	new Map(
		Object.entries(unzipSync(packet)).map(([name, bytes]) => [
			name.slice(name.indexOf('/') + 1),
			bytes
		])
	);

/** A ZIP of these files as they are, whatever their names. */
export const zipOf = (
	files: ReadonlyMap<string, Uint8Array>,
	top = folder,
	options: Readonly<Record<string, object>> = {}
): Uint8Array =>
	zipSync(
		Object.fromEntries(
			[...files].map(([path, bytes]): [string, [Uint8Array, ZipOptions]] => [
				top === '' ? path : `${top}/${path}`,
				[bytes, { level: 6, ...options[path] }]
			])
		)
	);

/** The packet with its bag changed; hashes are only right again after `sealed`. */
export function withBag(change: (bag: BagFiles) => void, from = contents): Uint8Array {
	const bag = bagOf(encodePacket(from));
	change(bag);
	return zipOf(bag);
}

/** Makes the manifests of a changed bag right, as somebody would who wants to pass. */
export function seal(bag: BagFiles): void {
	const lines = (paths: readonly string[]) =>
		strToU8(paths.map((path) => `${sha256Hex(bag.get(path)!)}  ${path}\n`).join(''));
	const payload = [...bag.keys()].filter((path) => path.startsWith('data/') && !path.includes('%'));
	bag.set('manifest-sha256.txt', lines(payload));
	bag.set(
		'tagmanifest-sha256.txt',
		lines(['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'].filter((path) => bag.has(path)))
	);
}

/** Contents without a percent sign in a name, so that `seal` can write its manifest. */
export const plainContents: PacketContents = {
	facts,
	files: new Map([['assessment.machi-tenken.json', strToU8('{}\n')]])
};

/** A packet whose `bag-info.txt` was rewritten and sealed again. */
export const withInfo = (change: (text: string) => string): Uint8Array =>
	withBag((bag) => {
		bag.set('bag-info.txt', strToU8(change(new TextDecoder().decode(bag.get('bag-info.txt')))));
		seal(bag);
	}, plainContents);

/** What decoding says is wrong; undefined where nothing is. */
export function problemOf(packet: Uint8Array) {
	const decoded = readAtOnce(sourceOf(packet), decodePacket);
	return decoded.ok ? undefined : decoded.error;
}
