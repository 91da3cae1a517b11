import { mostEntries, mostInflated, mostParts, spareScan } from './pdf-limits.ts';
import type { ReadPdfError } from './read-pdf-error.ts';

/** Where an object stands: in the file by its offset, or in an object stream. */
export type ObjectPlace =
	| { readonly kind: 'free' }
	| { readonly kind: 'offset'; readonly offset: number }
	| { readonly kind: 'stream'; readonly stream: number };

/** An object stream, unpacked: where the objects in it begin. */
export type ObjectStream = {
	readonly bytes: Uint8Array;
	readonly starts: ReadonlyMap<number, number>;
};

/** What is known of a file while it is read, and how much may still be done with it. */
export type PdfSession = {
	readonly bytes: Uint8Array;
	/** By object number. */
	readonly places: Map<number, ObjectPlace>;
	/** Unpacked once; undefined where one is wrong. */
	readonly objectStreams: Map<number, ObjectStream | undefined>;
	entriesLeft: number;
	streamsLeft: number;
	inflatedLeft: number;
	/** Bytes that may still be looked through, so that parts on top of each other cannot be read for ever. */
	scanLeft: number;
	/** An object is not where it should be. */
	isDamaged: boolean;
	/** Why something was not read, where it is more than damage. */
	problem: ReadPdfError | undefined;
};

/** Counts bytes that were looked through; false when there were too many, and then nothing more is read. */
export function spendScan(session: PdfSession, length: number): boolean {
	session.scanLeft -= length;
	return session.scanLeft >= 0;
}

/** A session of which nothing is known and nothing is used up. */
export const newPdfSession = (bytes: Uint8Array): PdfSession => ({
	bytes,
	places: new Map(),
	objectStreams: new Map(),
	entriesLeft: mostEntries,
	streamsLeft: mostParts,
	inflatedLeft: mostInflated.together,
	scanLeft: spareScan + bytes.length,
	isDamaged: false,
	problem: undefined
});
