import { concatBytes } from '@noble/hashes/utils.js';
import { Inflate } from 'fflate';
import { mostInflated } from './pdf-limits.ts';
import type { PdfSession } from './pdf-session.ts';

/** Packed bytes taken at a time: they hold at most a thousandfold, 4 MB, before the output is counted. */
const step = 4096;
const deflate = 8;
const ownDictionary = 0x20;

/** Unpacks zlib data. What comes out is counted against the session and never believed beforehand. */
export function inflateStream(session: PdfSession, packed: Uint8Array): Uint8Array | undefined {
	const [method = 0, flags = 0] = packed;
	if ((method & 0x0f) !== deflate || (flags & ownDictionary) !== 0) return undefined;
	const limit = Math.min(mostInflated.ofOne, session.inflatedLeft);
	const chunks = inflateWithin(packed.subarray(2), limit);
	if (chunks === undefined) return undefined;
	const length = lengthOf(chunks);
	if (length > limit) {
		session.problem ??= { kind: 'too-much-inside', limit };
		return undefined;
	}
	session.inflatedLeft -= length;
	return concatBytes(...chunks);
}

/** Stops soon after the limit. */
function inflateWithin(packed: Uint8Array, limit: number): readonly Uint8Array[] | undefined {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const stream = new Inflate((chunk) => {
		chunks.push(chunk);
		length += chunk.length;
	});
	try {
		for (let at = 0; at < packed.length && length <= limit; at += step) {
			stream.push(packed.subarray(at, at + step), at + step >= packed.length);
		}
	} catch (error) {
		if (isFlateError(error)) return undefined;
		throw error;
	}
	return chunks;
}

const lengthOf = (chunks: readonly Uint8Array[]): number =>
	chunks.reduce((sum, { length }) => sum + length, 0);

/** What fflate throws for wrong data carries a number; everything else is a fault of ours. */
const isFlateError = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && typeof error.code === 'number';
