import { sourceOf, type ByteSource } from './byte-source.ts';

/** Bytes handed over at a time: small enough to leave a page alive, large enough to be fast. */
const piece = 1024 * 1024;

/** The bytes of parts one after the other, piece by piece: never more than one piece is held. */
export async function* piecesOf(
	parts: readonly (Uint8Array | ByteSource)[]
): AsyncGenerator<Uint8Array, void> {
	for (const part of parts) {
		const { size, read } = part instanceof Uint8Array ? sourceOf(part) : part;
		for (let at = 0; at < size; at += piece) yield await read(at, Math.min(size, at + piece));
	}
}

/** How many bytes parts have together. */
export const sizeOfParts = (parts: readonly (Uint8Array | ByteSource)[]): number =>
	parts.reduce((sum, part) => sum + (part instanceof Uint8Array ? part.length : part.size), 0);
