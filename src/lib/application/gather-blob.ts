/** Bytes that are gathered before they are handed to the browser, which may put them on its disk. */
const portion = 8 * 1024 * 1024;

/** One file out of parts, of which those that lie in the browser stay there. */
export const blobOfParts = (parts: readonly (Uint8Array | Blob)[]): Blob =>
	new Blob(parts.map((part) => (part instanceof Uint8Array ? new Uint8Array(part) : part)));

/** Gathers a file that comes piece by piece, without holding more than a portion of it. */
export function gatherBlob() {
	const portions: Blob[] = [];
	let pieces: Uint8Array[] = [];
	let length = 0;
	const handOver = (): void => {
		portions.push(new Blob(pieces.map((piece) => new Uint8Array(piece))));
		[pieces, length] = [[], 0];
	};
	return {
		take: (piece: Uint8Array): void => {
			pieces.push(piece);
			length += piece.length;
			if (length >= portion) handOver();
		},
		blob: (): Blob => {
			handOver();
			return new Blob(portions);
		}
	};
}
