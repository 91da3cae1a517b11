import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
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
	const packet = signer === undefined ? ok(encodePacket(contents)) : await signed(contents, signer);
	return lock === undefined || !packet.ok ? packet : packetCrypto.lock(packet.value, lock, pace);
}

/** Whatever keeps the signer from signing is a value: a key that the browser lost, an algorithm it lacks. */
async function signed(
	contents: PacketContents,
	signer: Ed25519Signer
): Promise<Result<Uint8Array, LockError>> {
	let detail: string | undefined;
	const sign = (bytes: Uint8Array): Promise<string> =>
		signMessage(bytes, signer).catch((error: unknown) => {
			detail = String(error).slice(0, 200);
			return '';
		});
	const packet = await encodeSignedPacket(contents, sign);
	return detail === undefined ? ok(packet) : fail({ kind: 'sealing-failed', detail });
}
