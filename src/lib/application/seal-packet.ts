import type { Pace } from '#lib/domain/primitives/pace.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import { encodePacket, encodeSignedPacket } from '#lib/formats/packet/encode-packet.ts';
import type { PacketContents } from '#lib/formats/packet/packet-contents.ts';
import type { LockError, PacketCrypto, PacketLock } from '#lib/formats/packet/packet-crypto.ts';
import type { Ed25519Signer } from '#lib/formats/ssh-signature/ed25519.ts';
import { signMessage } from '#lib/formats/ssh-signature/ssh-signature.ts';

/** Who signs a packet, and how it is locked; each only where it is wanted. */
export type PacketSeal = {
	readonly signer?: Ed25519Signer | undefined;
	readonly lock?: PacketLock | undefined;
};

/** Writes a packet, signs it and locks it: the bytes that leave. */
export async function sealPacket(
	{ packetCrypto }: { readonly packetCrypto: Pick<PacketCrypto, 'lock'> },
	contents: PacketContents,
	{ signer, lock }: PacketSeal,
	pace?: Pace
): Promise<Result<Uint8Array, LockError>> {
	const packet =
		signer === undefined
			? encodePacket(contents)
			: await encodeSignedPacket(contents, (bytes) => signMessage(bytes, signer));
	return lock === undefined ? ok(packet) : packetCrypto.lock(packet, lock, pace);
}
