import { bringOut, type BroughtEvidence } from './bring-evidence.ts';
import { noEvidence } from './keep-packet-evidence.ts';
import type { JudgedPacket } from './judge-packet.ts';
import type { PacketUse } from './packet-use.ts';
import type { AssessmentFile } from './ports.ts';

/** A response, a colleague's copy or a review that waits to be brought into an assessment of one's own. */
export type Received = {
	readonly kind: 'response' | 'colleague' | 'review';
	readonly fileName: string;
	readonly file: AssessmentFile;
	readonly evidence: BroughtEvidence;
	/** Fingerprint of the key that signed it. */
	readonly signer: string | undefined;
};

/** What a packet brings for an assessment of one's own; undefined where it brings nothing of that sort. */
export function receivedInPacket(
	fileName: string,
	judged: JudgedPacket,
	use: PacketUse
): Received | undefined {
	if (use.kind !== 'merge' && use.kind !== 'review') return undefined;
	const { verdict } = judged;
	return {
		kind: use.kind === 'merge' ? 'response' : 'review',
		fileName,
		file: use.file,
		evidence: evidenceIn(judged),
		signer: verdict.kind === 'good' ? verdict.fingerprint : undefined
	};
}

/** The files of evidence that came in a packet, by SHA-256. */
export const evidenceIn = ({ opened, source }: JudgedPacket): BroughtEvidence =>
	opened.holds === 'assessment'
		? new Map([...opened.evidence].map(([sha256, file]) => [sha256, bringOut(source, file)]))
		: noEvidence;
