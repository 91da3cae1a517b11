import { concatBytes } from '@noble/hashes/utils.js';
import type { PacketParts } from '#lib/formats/packet/encode-packet.ts';
import type { PacketLock } from '#lib/formats/packet/packet-crypto.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import type { ReadsAtOnce } from '#lib/formats/reading/byte-source.ts';
import { piecesOf, sizeOfParts } from '#lib/formats/reading/pieces.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { failureOf } from './open-packet-file.ts';

/** Takes a packet piece by piece. */
type Write = (piece: Uint8Array) => void;

/** A packet that is to be written, and whether it is locked on its way. */
type Leaving = {
	readonly path: string;
	readonly parts: PacketParts<ReadsAtOnce>;
	readonly lock: PacketLock | undefined;
};

/**
 * What writes a packet piece by piece, so that evidence is never held. Throws before anything is written where
 * nobody could read it, since it is larger than packets are.
 */
export function packetWriter(
	context: CommandContext,
	{ path, parts, lock }: Leaving
): (write: Write) => Promise<void> {
	const size = sizeOfParts(parts);
	if (size > packetLimits.file) throw tooLarge(context, size, packetLimits.file);
	return async (write) => {
		if (lock === undefined) {
			for await (const piece of piecesOf(parts)) write(piece);
			return;
		}
		const locked = await context.packetCrypto.lock({ size, pieces: piecesOf(parts) }, lock, write);
		if (!locked.ok) throw failureOf(context, path, { at: 'lock', error: locked.error });
	};
}

/** A packet that has to be held, since it goes into a kit: only where it is small enough. */
export async function gathered(
	context: CommandContext,
	parts: PacketParts<ReadsAtOnce>,
	write: ReturnType<typeof packetWriter>
): Promise<Uint8Array> {
	const size = sizeOfParts(parts);
	if (size > packetLimits.inMemory) throw tooLarge(context, size, packetLimits.inMemory);
	const pieces: Uint8Array[] = [];
	await write((piece) => pieces.push(piece));
	return concatBytes(...pieces);
}

const tooLarge = ({ words }: CommandContext, size: number, limit: number): CommandFailure =>
	new CommandFailure([
		words.packets.lines.tooLargePacket(words.evidence.size(size), words.evidence.size(limit))
	]);
