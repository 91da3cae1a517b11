import type { PacketFacts } from './packet-facts.ts';

/** What goes into a packet. */
export type PacketContents = {
	readonly facts: PacketFacts;
	/** Bytes by path below `data/`. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** SHA-256 of files that were hashed already, by the same paths; all others are hashed when packed. */
	readonly hashes?: ReadonlyMap<string, string>;
};

/** What came out of one: whole, with every hash checked. Whether to believe it is the signature's question. */
export type Packet = PacketContents & {
	/** Every file of the bag, tag files too, by path below its folder. */
	readonly bag: ReadonlyMap<string, Uint8Array>;
	/** The exact bytes that a signature stands for. */
	readonly tagManifest: Uint8Array;
	/** The armored signature, where there is one. */
	readonly signature?: string;
};

/** The shape of packets that we write and the newest that we read. */
export const packetFormatVersion = 1;
