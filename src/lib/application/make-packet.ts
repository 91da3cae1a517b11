import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { UnfitFields } from '#lib/formats/assessment/unfit-field.ts';
import type { PacketSource } from '#lib/formats/packet/pack-assessment.ts';
import type { LyingFile, PacketContents } from '#lib/formats/packet/packet-contents.ts';
import type { LockError, PacketCrypto, PacketLock } from '#lib/formats/packet/packet-crypto.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import { piecesOf } from '#lib/formats/reading/pieces.ts';
import { readFrom } from '#lib/formats/reading/reading.ts';
import { takeDigests } from '#lib/formats/reading/take-digests.ts';
import type { Ed25519Signer } from '#lib/formats/ssh-signature/ed25519.ts';
import type { PaceFor, Watch } from './app-ports.ts';
import type { EvidenceFiles, StorageError } from './ports.ts';
import { packOutgoing, type OutgoingChoices } from './pack-outgoing.ts';
import { sourceOfFile } from './file-source.ts';
import { blobOfParts, gatherBlob } from './gather-blob.ts';
import { sealPacket } from './seal-packet.ts';
import { shareOutEvidence, sizesOf } from './share-out-evidence.ts';

/** What becomes a packet, who signs it, and how it is locked. */
export type PacketOrder = OutgoingChoices & {
	readonly source: Omit<PacketSource, 'evidence'>;
	readonly signer?: Ed25519Signer | undefined;
	readonly lock?: PacketLock | undefined;
	/** Whether files of evidence go along; a publication never holds any. */
	readonly evidence: 'along' | 'left-out';
	/** Which of the packets is made where a backup needs several; the first when absent. */
	readonly part?: number | undefined;
};

/** Why no packet was made: nothing was written. */
export type MakePacketError =
	| LockError
	| StorageError
	| UnfitFields
	/** More evidence than a packet holds; sizes in bytes. */
	| { readonly kind: 'too-much-evidence'; readonly size: number; readonly limit: number };

/** A packet as it leaves. */
export type MadePacket = {
	/** Evidence in it lies where the browser keeps it, until the packet is read. */
	readonly blob: Blob;
	/** Files of evidence in it. */
	readonly evidence: number;
	/** Files that should be in it and that are not kept here, or no longer as they were. */
	readonly missing: number;
	/** Which packet this is, and how many there are: a backup with much evidence needs several. */
	readonly part: number;
	readonly parts: number;
};

type MakePorts = {
	readonly packetCrypto: Pick<PacketCrypto, 'lock'>;
	readonly evidenceFiles: Pick<EvidenceFiles, 'read'>;
	readonly paceFor: PaceFor;
};

/** Room for the assessment itself beside its evidence, in bytes. */
const roomForAssessment = 32 * 1024 * 1024;

/** Evidence that one packet holds at most, in bytes. */
export const mostEvidence = packetLimits.file - roomForAssessment;

/** Packs, signs and locks an assessment. Rejects when the watch's signal is aborted; nothing is made then. */
export async function makePacket(
	ports: MakePorts,
	{ source, evidence, part = 1, signer, lock, ...choices }: PacketOrder,
	watch: Watch
): Promise<Result<MadePacket, MakePacketError>> {
	const groups = shareOut(evidence === 'along' ? source.assessment.evidence : [], choices.kind);
	if (!groups.ok) return groups;
	const parts = groups.value.length;
	const [reading, locking] = lock === undefined ? [watch, watch] : halves(watch);
	const found = await collectEvidence(ports, groups.value[part - 1] ?? [], reading);
	if (!found.ok) return found;
	const { files, missing } = found.value;
	const contents = packOutgoing<Blob>(
		{ ...source, evidence: files },
		{ ...choices, ...(parts > 1 && { count: { part, parts } }) }
	);
	const left = contents.ok
		? await sealedBlob(ports, contents.value, { signer, lock }, locking)
		: contents;
	return left.ok ? ok({ blob: left.value, evidence: files.size, missing, part, parts }) : left;
}

/** Signs a packet and locks it, where somebody does. */
async function sealedBlob(
	ports: MakePorts,
	contents: PacketContents<Blob>,
	{ signer, lock }: Pick<PacketOrder, 'signer' | 'lock'>,
	watch: Watch
): Promise<Result<Blob, LockError>> {
	const sealed = await sealPacket(contents, signer);
	return sealed.ok ? lockedBlob(ports, blobOfParts(sealed.value), lock, watch) : sealed;
}

/** Locks a packet where it is to be, which goes through memory piece by piece. */
async function lockedBlob(
	{ packetCrypto, paceFor }: MakePorts,
	clear: Blob,
	lock: PacketLock | undefined,
	watch: Watch
): Promise<Result<Blob, LockError>> {
	if (lock === undefined) return ok(clear);
	const locked = gatherBlob();
	const coming = { size: clear.size, pieces: piecesOf([sourceOfFile(clear)]) };
	const done = await packetCrypto.lock(coming, lock, locked.take, paceFor(watch));
	return done.ok ? ok(locked.blob()) : done;
}

/** One who looks on at two pieces of work that take about as long as each other. */
const halves = ({ onProgress, signal }: Watch): readonly [Watch, Watch] => [
	{ onProgress: (done) => onProgress(done / 2), signal },
	{ onProgress: (done) => onProgress((1 + done) / 2), signal }
];

/**
 * A backup may need several packets; what goes to others is one, so that none of it is overlooked. Scores
 * need no evidence.
 */
function shareOut(
	listed: Assessment['evidence'],
	kind: PacketOrder['kind']
): Result<readonly (readonly string[])[], MakePacketError> {
	if (kind === 'publication') return ok([[]]);
	const sizes = [...sizesOf(listed).values()];
	const groups = shareOutEvidence(listed, mostEvidence);
	const size = kind === 'backup' ? Math.max(0, ...sizes) : sizes.reduce((sum, one) => sum + one, 0);
	return size > mostEvidence
		? fail({ kind: 'too-much-evidence', size, limit: mostEvidence })
		: ok(groups);
}

type CollectedEvidence = {
	readonly files: ReadonlyMap<string, LyingFile<Blob>>;
	readonly missing: number;
};

/** Reads files of evidence; one that is no longer what its name says is not handed on. */
async function collectEvidence(
	{ evidenceFiles, paceFor }: MakePorts,
	wanted: readonly string[],
	{ onProgress, signal }: Watch
): Promise<Result<CollectedEvidence, MakePacketError>> {
	const files = new Map<string, LyingFile<Blob>>();
	for (const [order, sha256] of wanted.entries()) {
		signal.throwIfAborted();
		const blob = await evidenceFiles.read(sha256);
		if (!blob.ok) return blob;
		if (blob.value === undefined) continue;
		const ofThis = (done: number): void => onProgress((order + done) / wanted.length);
		const pace = paceFor({ onProgress: ofThis, signal });
		const found = await readFrom(sourceOfFile(blob.value), takeDigests, pace);
		ofThis(1);
		if (found.sha256 === sha256) files.set(sha256, { ...found, place: blob.value });
	}
	return ok({ files, missing: wanted.length - files.size });
}
