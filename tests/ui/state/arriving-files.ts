import type { PickedFile } from '#lib/application/file-ports.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { packAssessment } from '#lib/formats/packet/pack-assessment.ts';
import type { PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import type { ArrivalPhase } from '#lib/ui/state/arrival-phase.ts';
import { aFile, smallChecklist } from '../../application/assessment-builders.ts';
import { FakeBrowser } from './state-support.ts';

/** When everything happens. */
export const at = '2026-11-22T00:00:00.000Z';

/** What can come in about the assessment `city`, with one file of evidence of so many bytes. */
export function cityWithProof(size = 10) {
	const bytes = new Uint8Array(size).fill(7);
	const sha256 = sha256Hex(bytes);
	const file = { sha256, name: 'proof.bin', mediaType: 'application/octet-stream', size };
	const { assessment } = aFile({ id: 'city', evidence: [{ id: 'e1', title: '証跡', file }] });
	return { assessment, evidence: new Map([[sha256, bytes]]) };
}
/** A packet of the city. */
export const aPacket = (kind: PacketKind, size?: number): Uint8Array =>
	encodePacket(
		packAssessment(
			{ ...cityWithProof(size), checklist: smallChecklist },
			{ kind, baggingDate: '2026-11-23' }
		)
	);
/** A file that counts how often it is read. */
export const fileOf = (
	name: string,
	content: string | Uint8Array
): PickedFile & { reads: number } => {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return {
		name,
		size: bytes.length,
		reads: 0,
		arrayBuffer() {
			this.reads += 1;
			return Promise.resolve(new Uint8Array(bytes).buffer);
		}
	};
};
/** What looks like a locked file. */
export const locked = (name: string) => fileOf(name, 'age-encryption.org/v1\n-> scrypt AAAA 18\n');

/** A browser where assessments are kept. */
export async function browserWith(...ids: readonly string[]): Promise<FakeBrowser> {
	const browser = new FakeBrowser();
	for (const id of ids) await browser.kept.save(aFile({ id, title: id }), 0, at);
	await browser.start();
	return browser;
}
/** An assessment as it is kept. */
export const textKept = async (browser: FakeBrowser, id: string) => {
	const loaded = await browser.kept.load(id);
	return loaded.ok ? encodeAssessment(loaded.value.file) : undefined;
};
/** Work that ends when it is told to. */
export function gate() {
	let open: () => void = () => undefined;
	const opened = new Promise<void>((resolve) => (open = resolve));
	return { opened, open };
}
/** What the phase was, each time the work let the page have its turn. */
export async function phasesWhile({ states }: FakeBrowser, work: Promise<unknown>) {
	const seen: ArrivalPhase[] = [];
	const watching = setInterval(() => seen.push(states.arrival.phase));
	await work;
	clearInterval(watching);
	return seen;
}
