import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { encodePacket, encodeSignedPacket } from '#lib/formats/packet/encode-packet.ts';
import {
	packAssessment,
	type PackingChoices,
	type PacketSource
} from '#lib/formats/packet/pack-assessment.ts';
import type { LockError, PacketCrypto, PacketLock } from '#lib/formats/packet/packet-crypto.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import type { Ed25519Signer } from '#lib/formats/ssh-signature/ed25519.ts';
import { signMessage } from '#lib/formats/ssh-signature/ssh-signature.ts';
import type { EvidenceFiles, StorageError } from './ports.ts';

/** What becomes a packet, who signs it, and how it is locked. */
export type PacketOrder = PackingChoices & {
	readonly source: Omit<PacketSource, 'evidence'>;
	/** Whether files of evidence go along; a publication never holds any. */
	readonly evidence: 'along' | 'left-out';
	readonly signer?: Ed25519Signer | undefined;
	readonly lock?: PacketLock | undefined;
};

/** Why no packet was made: nothing was written. */
export type MakePacketError =
	| LockError
	| StorageError
	/** More evidence than a packet holds; sizes in bytes. */
	| { readonly kind: 'too-much-evidence'; readonly size: number; readonly limit: number };

/** A packet as it leaves. */
export type MadePacket = {
	readonly bytes: Uint8Array;
	/** Files of evidence in it. */
	readonly evidence: number;
	/** Files that the assessment lists and that are not kept here. */
	readonly missing: number;
};

type MakePorts = {
	readonly packetCrypto: Pick<PacketCrypto, 'lock'>;
	readonly evidenceFiles: Pick<EvidenceFiles, 'read'>;
};

/** Room for the assessment itself beside its evidence, in bytes. */
const roomForAssessment = 32 * 1024 * 1024;

/** Packs, signs and locks an assessment. */
export async function makePacket(
	{ packetCrypto, evidenceFiles }: MakePorts,
	{ source, evidence, signer, lock, ...choices }: PacketOrder
): Promise<Result<MadePacket, MakePacketError>> {
	const isAlong = evidence === 'along' && choices.kind !== 'publication';
	const found = await collectEvidence(evidenceFiles, isAlong ? source.assessment.evidence : []);
	if (!found.ok) return found;
	const contents = packAssessment({ ...source, evidence: found.value.files }, choices);
	const packet =
		signer === undefined
			? encodePacket(contents)
			: await encodeSignedPacket(contents, (bytes) => signMessage(bytes, signer));
	const locked = lock === undefined ? ok(packet) : await packetCrypto.lock(packet, lock);
	if (!locked.ok) return locked;
	const { files, missing } = found.value;
	return ok({ bytes: locked.value, evidence: files.size, missing });
}

type CollectedEvidence = {
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly missing: number;
};

async function collectEvidence(
	evidenceFiles: MakePorts['evidenceFiles'],
	listed: Assessment['evidence']
): Promise<Result<CollectedEvidence, MakePacketError>> {
	const sizes = new Map(listed.flatMap(({ file }) => (file ? [[file.sha256, file.size]] : [])));
	const size = [...sizes.values()].reduce((sum, one) => sum + one, 0);
	const limit = packetLimits.file - roomForAssessment;
	if (size > limit) return fail({ kind: 'too-much-evidence', size, limit });
	const files = new Map<string, Uint8Array>();
	for (const sha256 of sizes.keys()) {
		const blob = await evidenceFiles.read(sha256);
		if (!blob.ok) return blob;
		if (blob.value !== undefined) {
			files.set(sha256, new Uint8Array(await blob.value.arrayBuffer()));
		}
	}
	return ok({ files, missing: sizes.size - files.size });
}
