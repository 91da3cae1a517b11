import type { Pace } from '#lib/domain/primitives/pace.ts';
import type { KnownSigner } from '#lib/formats/ssh-signature/allowed-signers.ts';
import type { AppPorts } from './app-ports.ts';
import { isMisplaced, refused, type Arrival } from './arrival.ts';
import { inspectImport, previewFile } from './import-assessment.ts';
import { inspectReport } from './inspect-report.ts';
import { judgePacket } from './judge-packet.ts';
import { noEvidence } from './keep-packet-evidence.ts';
import { kindOfFile, type ReadFile } from './kind-of-file.ts';
import { useOfPacket } from './packet-use.ts';
import type { AssessmentFile } from './ports.ts';
import { lockOf } from './unlock-packet.ts';

type LookPorts = Pick<AppPorts, 'repository' | 'catalogue' | 'renderPdf' | 'packetCrypto'>;

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
			return { kind, fileName: file.name, bytes: file.bytes, ...lockOf(file.bytes) };
		case 'packet':
			return lookAtPacket(ports, file, judging);
	}
}

/** The same for what was unlocked: a packet. Keys are locked too, and are told apart. */
export function lookInside(
	ports: LookPorts,
	file: ReadFile,
	judging: PacketJudging
): Promise<Arrival> {
	const kind = kindOfFile(file);
	return kind === 'signing-key' || kind === 'receiving-key'
		? Promise.resolve(refused(file.name, { as: 'elsewhere', found: kind }))
		: lookAtPacket(ports, file, judging);
}

/** What taking in an assessment would change that was read already, e.g. out of a packet or a report. */
export async function lookAtAssessment(
	ports: LookPorts,
	fileName: string,
	file: AssessmentFile,
	evidence: ReadonlyMap<string, Uint8Array> = noEvidence
): Promise<Arrival> {
	return previewed(fileName, await previewFile(ports, fileName, file), evidence);
}

const previewed = (
	fileName: string,
	preview: Awaited<ReturnType<typeof previewFile>>,
	evidence: ReadonlyMap<string, Uint8Array> = noEvidence
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
	{ name, bytes }: ReadFile,
	{ signers, pace }: PacketJudging
): Promise<Arrival> {
	const judged = await judgePacket(packetCrypto, bytes, await signers(), pace);
	return judged.ok
		? { kind: 'packet', fileName: name, judged: judged.value, use: useOfPacket(judged.value) }
		: refused(name, { as: 'packet', error: judged.error });
}
