import type { ZipEntry } from './zip-entry.ts';
import type { ZipError, ZipProblem } from './zip-problem.ts';

const localSignature = 0x04034b50;
const localLength = 30;
/** Sizes and checksum stand after the data, where the writer did not know them before. */
const sizesFollow = 8;

/** Where the data of a file begins: after its own header, whose name and extra field have any length. */
export function dataStartOf(bytes: Uint8Array, { offset }: ZipEntry): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const lengths = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	return offset + localLength + lengths;
}

/**
 * What the files' own headers say otherwise than the directory, or where files lie on top of each other,
 * which is how a small archive can hold more than there is on a disk.
 */
export function findLocalProblem(
	bytes: Uint8Array,
	entries: readonly ZipEntry[],
	directory: number
): ZipError | undefined {
	const inOrder = entries.toSorted((one, other) => one.offset - other.offset);
	if (inOrder.length > 0 && inOrder[0]?.offset !== 0) {
		return { problem: 'wrong-directory', part: '' };
	}
	for (const [order, entry] of inOrder.entries()) {
		const problem = problemOf(bytes, entry, inOrder[order + 1]?.offset ?? directory);
		if (problem !== undefined) return { problem, part: entry.name };
	}
	return undefined;
}

function problemOf(bytes: Uint8Array, entry: ZipEntry, next: number): ZipProblem | undefined {
	const { offset, nameBytes, flags, method, packedSize } = entry;
	if (offset + localLength + nameBytes.length > next) return 'overlapping';
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const name = bytes.subarray(offset + localLength, offset + localLength + nameBytes.length);
	const agrees =
		view.getUint32(offset, true) === localSignature &&
		view.getUint16(offset + 6, true) === flags &&
		view.getUint16(offset + 8, true) === method &&
		view.getUint16(offset + 26, true) === nameBytes.length &&
		name.every((byte, place) => byte === nameBytes[place]) &&
		((flags & sizesFollow) !== 0 || statesSizes(view, entry));
	if (!agrees) return 'headers-disagree';
	return dataStartOf(bytes, entry) + packedSize > next ? 'overlapping' : undefined;
}

const statesSizes = (view: DataView, { offset, crc, packedSize, size }: ZipEntry): boolean =>
	view.getUint32(offset + 14, true) === crc &&
	view.getUint32(offset + 18, true) === packedSize &&
	view.getUint32(offset + 22, true) === size;
