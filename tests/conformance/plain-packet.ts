import { strToU8 } from 'fflate';
import { layOutBag } from '#lib/formats/packet/lay-out-bag.ts';
import { packAssessment } from '#lib/formats/packet/pack-assessment.ts';
import type { PacketContents } from '#lib/formats/packet/packet-contents.ts';
import type { PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { heldBytes, heldFiles } from '../support/packet-files.ts';
import { anAssessment, smallChecklist } from '../application/assessment-builders.ts';
import { foreignZip, type ZipHabits } from '../support/foreign-zip.ts';

/** The files of a bag by path below its one folder. */
export type Bag = Map<string, Uint8Array>;

/** The bytes of the one piece of evidence. */
export const evidence = strToU8('第1回 情報セキュリティ委員会 議事録\n');
export const evidencePath = `data/evidence/${sha256Hex(evidence)}`;
export const assessmentPath = 'data/assessment.machi-tenken.json';

/** One control is enough: all that matters here is that a copy goes along. */
const checklist = { ...smallChecklist, facts: [], controls: smallChecklist.controls.slice(0, 1) };

const assessment = anAssessment({
	id: 'conformance',
	checklist: {
		guideline: 'test',
		edition: '1.0',
		revision: 1,
		digest: digestChecklist(checklist)
	},
	answers: { organisation: { 'GOV-01': { status: 'met', evidence: ['minutes'] } } },
	evidence: [
		{
			id: 'minutes',
			title: '議事録',
			file: {
				name: '議事録.txt',
				mediaType: 'text/plain',
				size: evidence.length,
				sha256: sha256Hex(evidence)
			}
		}
	]
});

/** The contents of a packet of a kind, as the product packs them, but for the white space of the assessment. */
export function contentsOf(kind: PacketKind): PacketContents {
	const { facts, files } = packAssessment(
		{ assessment, checklist, evidence: new Map([[sha256Hex(evidence), evidence]]) },
		{ kind, baggingDate: '2026-11-22' }
	);
	const short = [...files].map(([path, bytes]): [string, Uint8Array] => [
		path,
		path.endsWith('.json') ? withoutSpace(heldBytes(bytes)) : heldBytes(bytes)
	]);
	return { facts, files: new Map(short) };
}

const withoutSpace = (bytes: Uint8Array): Uint8Array =>
	strToU8(JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))));

const laidOut = layOutBag(contentsOf('backup'));

/** The folder in the archive. */
export const { folder } = laidOut;

/** The bag of a valid backup, changed. */
export function bagWith(change: (bag: Bag) => void = () => undefined): Bag {
	const bag = heldFiles(laidOut.files);
	change(bag);
	return bag;
}

/** An archive of a bag. Nothing in it is deflated, so that its bytes are the same whoever makes them. */
export const zipped = (bag: Bag, habits: ZipHabits = {}, top = `${folder}/`): Uint8Array =>
	foreignZip(new Map([...bag].map(([path, bytes]) => [`${top}${path}`, bytes])), {
		method: 0,
		...habits
	});

/** A packet with its bag changed and nothing else made to fit. */
export const packetWith = (change: (bag: Bag) => void): Uint8Array => zipped(bagWith(change));

/** A packet with its bag changed, and all hashes right again, as somebody makes them who wants to pass. */
export const sealedWith = (change: (bag: Bag) => void): Uint8Array =>
	packetWith((bag) => {
		change(bag);
		seal(bag);
	});

export const textIn = (bag: Bag, path: string): string => new TextDecoder().decode(bag.get(path));

/** A tag file of a packet rewritten as a text, and the tag manifest made to fit. */
export const withTag = (path: string, change: (text: string) => string): Uint8Array =>
	packetWith((bag) => {
		bag.set(path, strToU8(change(textIn(bag, path))));
		sealTags(bag);
	});

/** Makes both manifests right, and the sum of what is in the bag. */
export function seal(bag: Bag): void {
	const payload = [...bag].filter(([path]) => path.startsWith('data/'));
	const sum = payload.reduce((total, [, { length }]) => total + length, 0);
	const info = textIn(bag, 'bag-info.txt');
	const oxum = `Payload-Oxum: ${String(sum)}.${String(payload.length)}`;
	if (bag.has('bag-info.txt'))
		bag.set('bag-info.txt', strToU8(info.replace(/^Payload-Oxum: .*$/m, oxum)));
	bag.set('manifest-sha256.txt', linesOf(payload));
	sealTags(bag);
}

/** Makes the tag manifest right. */
export function sealTags(bag: Bag): void {
	const tags = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'];
	bag.set(
		'tagmanifest-sha256.txt',
		linesOf(tags.flatMap((path) => (bag.has(path) ? [[path, bag.get(path) ?? evidence]] : [])))
	);
}

const linesOf = (files: readonly (readonly [string, Uint8Array])[]): Uint8Array =>
	strToU8(
		[...files]
			.toSorted(([one], [other]) => (one < other ? -1 : 1))
			.map(([path, bytes]) => `${sha256Hex(bytes)}  ${path}\n`)
			.join('')
	);
