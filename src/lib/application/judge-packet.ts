import { runSteps, type Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { CopyMemory } from '#lib/formats/assessment/copy-memory.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { openPacket, type OpenedPacket } from '#lib/formats/packet/open-packet.ts';
import type { Packet } from '#lib/formats/packet/packet-contents.ts';
import type { PacketCrypto } from '#lib/formats/packet/packet-crypto.ts';
import type { PacketFailure } from '#lib/formats/packet/packet-failure.ts';
import type { KnownSigner } from '#lib/formats/ssh-signature/allowed-signers.ts';
import {
	judgeSignature,
	type SignatureVerdict
} from '#lib/formats/ssh-signature/judge-signature.ts';

/** A packet that is whole, what it holds, and what its signature says. */
export type JudgedPacket = {
	readonly packet: Packet;
	readonly opened: OpenedPacket;
	readonly verdict: SignatureVerdict;
};

/** Opens the bytes of a packet that is not locked, and judges who made it. Rejects where the pace gives up. */
export async function judgePacket(
	{ verify, copies }: Pick<PacketCrypto, 'verify'> & { readonly copies?: CopyMemory },
	bytes: Uint8Array,
	known: readonly KnownSigner[],
	pace?: Pace
): Promise<Result<JudgedPacket, PacketFailure>> {
	const packet = await runSteps(decodePacket(bytes), pace);
	if (!packet.ok) return fail({ at: 'decode', error: packet.error });
	const opened = openPacket(packet.value, copies);
	if (!opened.ok) return fail({ at: 'open', error: opened.error });
	const { tagManifest, signature } = packet.value;
	const verdict = await judgeSignature(tagManifest, signature, known, verify);
	return ok({ packet: packet.value, opened: opened.value, verdict });
}

/** Whether a packet may be used at all: one whose signature is wrong never is. */
export const isTrustworthy = ({ verdict }: Pick<JudgedPacket, 'verdict'>): boolean =>
	verdict.kind === 'good' || verdict.kind === 'unknown-key' || verdict.kind === 'unsigned';
