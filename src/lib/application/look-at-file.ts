import type { Pace } from '#lib/domain/primitives/pace.ts';
import { unlessPartFails } from '#lib/formats/packet/part-failure.ts';
import type { KnownSigner } from '#lib/formats/ssh-signature/allowed-signers.ts';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import type { AppPorts } from './app-ports.ts';
import { isMisplaced, refused, type Arrival } from './arrival.ts';
import type { BroughtEvidence } from './bring-evidence.ts';
import type { FileSource } from './file-source.ts';
import { inspectImport, previewFile } from './import-assessment.ts';
import { inspectReport } from './inspect-report.ts';
import { judgePacket } from './judge-packet.ts';
import { noEvidence } from './keep-packet-evidence.ts';
import { kindOfFile, type ReadFile } from './kind-of-file.ts';
import { useOfPacket } from './packet-use.ts';
import type { AssessmentFile } from './ports.ts';
import type { LargeFile } from './read-picked-file.ts';
import { lockOf } from './unlock-packet.ts';

/** What looking at a file needs. */
export type LookPorts = Pick<AppPorts, 'repository' | 'catalogue' | 'renderPdf' | 'packetCrypto'>;

/** How a packet is judged: by whose signatures, and at which pace. */
export type PacketJudging = {
	readonly signers: () => Promise<readonly KnownSigner[]>;
	readonly pace?: Pace;
};

/** Looks at a file whose bytes were read: what it is, what it holds. Rejects where the pace gives up. */
export async function lookAtFile(
	ports: LookPorts,
	file: ReadFile,
	judging: PacketJudging
): Promise<Arrival> {
	const kind = kindOfFile(file);
	if (isMisplaced(kind)) return refused(file.name, { as: 'elsewhere', found: kind });
	switch (kind) {
		case 'assessment':
		case 'json':
		case 'empty':
			return previewed(file.name, await inspectImport(ports, file));
		case 'report':
			return lookAtReport(ports, file);
		case 'locked':
			return lockedFile(file.name, sourceOf(file.bytes));
		case 'packet':
			return lookAtPacket(ports, file.name, sourceOf(file.bytes), judging);
	}
}

/** The same for a packet, locked or not, that is too large to be held. */
export const lookAtLarge = (
	ports: LookPorts,
	{ name, kind, source }: LargeFile,
	judging: PacketJudging
): Promise<Arrival> =>
	kind === 'locked' ? lockedFile(name, source) : lookAtPacket(ports, name, source, judging);

/** The same for what was unlocked: a packet. Keys are locked too, and are told apart. */
export async function lookInside(
	ports: LookPorts,
	{ name, source }: Omit<LargeFile, 'kind'>,
	judging: PacketJudging
): Promise<Arrival> {
	if (source.size <= largestKey) {
		const bytes = await unlessPartFails(async () => source.read(0, source.size));
		if (!bytes.ok)
			return refused(name, { as: 'packet', error: { at: 'unlock', error: bytes.error } });
		const kind = kindOfFile({ name, bytes: bytes.value });
		if (kind === 'signing-key' || kind === 'receiving-key')
			return refused(name, { as: 'elsewhere', found: kind });
	}
	return lookAtPacket(ports, name, source, judging);
}

/** Bytes that no file of a key has. */
const largestKey = 1024 * 1024;

async function lockedFile(fileName: string, source: FileSource): Promise<Arrival> {
	return { kind: 'locked', fileName, source, ...(await lockOf(source)) };
}

/** What taking in an assessment would change that was read already, e.g. out of a packet or a report. */
export async function lookAtAssessment(
	ports: LookPorts,
	fileName: string,
	file: AssessmentFile,
	evidence: BroughtEvidence = noEvidence
): Promise<Arrival> {
	return previewed(fileName, await previewFile(ports, fileName, file), evidence);
}

const previewed = (
	fileName: string,
	preview: Awaited<ReturnType<typeof previewFile>>,
	evidence: BroughtEvidence = noEvidence
): Arrival =>
	preview.ok
		? { kind: 'preview', preview: preview.value, evidence }
		: refused(fileName, { as: 'assessment', error: preview.error });

async function lookAtReport(ports: LookPorts, file: ReadFile): Promise<Arrival> {
	const report = await inspectReport(ports, file);
	return report.ok
		? { kind: 'report', report: report.value }
		: refused(file.name, { as: 'report', error: report.error });
}

async function lookAtPacket(
	{ packetCrypto }: LookPorts,
	name: string,
	source: FileSource,
	{ signers, pace }: PacketJudging
): Promise<Arrival> {
	const judged = await judgePacket(packetCrypto, source, await signers(), pace);
	return judged.ok
		? { kind: 'packet', fileName: name, judged: judged.value, use: useOfPacket(judged.value) }
		: refused(name, { as: 'packet', error: judged.error });
}
