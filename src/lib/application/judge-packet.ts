import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { CopyMemory } from '#lib/formats/assessment/copy-memory.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { openPacket, type OpenedPacket } from '#lib/formats/packet/open-packet.ts';
import { unlessPartFails } from '#lib/formats/packet/part-failure.ts';
import type { Packet } from '#lib/formats/packet/packet-contents.ts';
import type { PacketCrypto } from '#lib/formats/packet/packet-crypto.ts';
import type { PacketFailure } from '#lib/formats/packet/packet-failure.ts';
import { readFrom } from '#lib/formats/reading/reading.ts';
import type { KnownSigner } from '#lib/formats/ssh-signature/allowed-signers.ts';
import {
	judgeSignature,
	type SignatureVerdict
} from '#lib/formats/ssh-signature/judge-signature.ts';
import type { FileSource } from './file-source.ts';

/** A packet that is whole, what it holds, and what its signature says. */
export type JudgedPacket = {
	readonly packet: Packet;
	readonly opened: OpenedPacket;
	readonly verdict: SignatureVerdict;
	/** Where its evidence lies. */
	readonly source: FileSource;
};

/**
 * Opens a packet that is not locked, or was unlocked, and judges who made it. Rejects where the pace gives up or the file can no
 * longer be read.
 */
export async function judgePacket(
	{ verify, copies }: Pick<PacketCrypto, 'verify'> & { readonly copies?: CopyMemory },
	source: FileSource,
	known: readonly KnownSigner[],
	pace?: Pace
): Promise<Result<JudgedPacket, PacketFailure>> {
	const read = await unlessPartFails(() => readFrom(source, decodePacket, pace));
	if (!read.ok) return fail({ at: 'unlock', error: read.error });
	const packet = read.value;
	if (!packet.ok) return fail({ at: 'decode', error: packet.error });
	const opened = openPacket(packet.value, copies);
	if (!opened.ok) return fail({ at: 'open', error: opened.error });
	const { tagManifest, signature } = packet.value;
	const verdict = await judgeSignature(tagManifest, signature, known, verify);
	return ok({ packet: packet.value, opened: opened.value, verdict, source });
}

/** Whether a packet may be used at all: one whose signature is wrong never is. */
export const isTrustworthy = ({ verdict }: Pick<JudgedPacket, 'verdict'>): boolean =>
	verdict.kind === 'good' || verdict.kind === 'unknown-key' || verdict.kind === 'unsigned';
