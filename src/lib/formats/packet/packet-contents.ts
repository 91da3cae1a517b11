import type { FoundZipEntry } from '../zip/zip-entry.ts';
import type { PacketFacts } from './packet-facts.ts';

/** A file that is not held in memory: where it lies, and what was worked out from its bytes. */
export type LyingFile<Place> = {
	readonly size: number;
	readonly sha256: string;
	readonly crc: number;
	readonly place: Place;
};

/** A file of a packet: its bytes, or where it lies. */
export type PacketFile<Place = never> = Uint8Array | LyingFile<Place>;

/** How many bytes a file has. */
export const sizeOfFile = (file: PacketFile<unknown>): number =>
	file instanceof Uint8Array ? file.length : file.size;

/** What goes into a packet. Files that are not held lie in places of one kind. */
export type PacketContents<Place = never> = {
	readonly facts: PacketFacts;
	/** By path below `data/`. */
	readonly files: ReadonlyMap<string, PacketFile<Place>>;
	/** SHA-256 of files that were hashed already, by the same paths; all others are hashed when packed. */
	readonly hashes?: ReadonlyMap<string, string>;
};

/** What came out of one: whole, with every hash checked. Whether to believe it is the signature's question. */
export type Packet = PacketContents<FoundZipEntry> & {
	/** Every file of the bag, tag files too, by path below its folder; evidence stays in the archive. */
	readonly bag: ReadonlyMap<string, PacketFile<FoundZipEntry>>;
	/** The exact bytes that a signature stands for. */
	readonly tagManifest: Uint8Array;
	/** The armored signature, where there is one. */
	readonly signature?: string;
};

/** The shape of packets that we write and the newest that we read. */
export const packetFormatVersion = 1;
