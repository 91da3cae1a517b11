import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	encodePacketParts,
	encodeSignedPacket,
	type PacketParts
} from '#lib/formats/packet/encode-packet.ts';
import type { PacketContents } from '#lib/formats/packet/packet-contents.ts';
import type { LockError } from '#lib/formats/packet/packet-crypto.ts';
import type { Ed25519Signer } from '#lib/formats/ssh-signature/ed25519.ts';
import { signMessage } from '#lib/formats/ssh-signature/ssh-signature.ts';

/**
 * Writes a packet and signs it where somebody does, as the parts it is put together from: evidence stays where it
 * lies. Whatever keeps the signer from signing is a value: a key that the browser lost, an algorithm it lacks.
 */
export async function sealPacket<Place = never>(
	contents: PacketContents<Place>,
	signer: Ed25519Signer | undefined
): Promise<Result<PacketParts<Place>, LockError>> {
	if (signer === undefined) return ok(encodePacketParts(contents));
	let detail: string | undefined;
	const sign = (bytes: Uint8Array): Promise<string> =>
		signMessage(bytes, signer).catch((error: unknown) => {
			detail = String(error).slice(0, 200);
			return '';
		});
	const packet = await encodeSignedPacket(contents, sign);
	return detail === undefined ? ok(packet) : fail({ kind: 'sealing-failed', detail });
}
