import { withZip64 } from './zip-fields.ts';
import type { ZipEntry } from './zip-entry.ts';
import type { ZipError, ZipProblem } from './zip-problem.ts';

const localSignature = 0x04034b50;
const localLength = 30;
/** Sizes and checksum stand after the data, where the writer did not know them before. */
const sizesFollow = 8;
/** Flags that say what the data are; others tell only how hard was packed, and programs differ there. */
const tellingFlags = 0x2041 | sizesFollow;

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
	const { offset, nameBytes, packedSize } = entry;
	if (offset + localLength + nameBytes.length > next) return 'overlapping';
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!isHeaderOf(bytes, view, entry)) return 'headers-disagree';
	const end = dataStartOf(bytes, entry) + packedSize;
	if (end > next) return 'overlapping';
	return statesSizes(bytes, view, entry) || hasSizesAfter(view, entry, end, next)
		? undefined
		: 'headers-disagree';
}

function isHeaderOf(bytes: Uint8Array, view: DataView, entry: ZipEntry): boolean {
	const { offset, nameBytes, flags, method } = entry;
	const name = bytes.subarray(offset + localLength, offset + localLength + nameBytes.length);
	return (
		view.getUint32(offset, true) === localSignature &&
		((view.getUint16(offset + 6, true) ^ flags) & tellingFlags) === 0 &&
		view.getUint16(offset + 8, true) === method &&
		view.getUint16(offset + 26, true) === nameBytes.length &&
		name.every((byte, place) => byte === nameBytes[place])
	);
}

function statesSizes(bytes: Uint8Array, view: DataView, entry: ZipEntry): boolean {
	const { offset, crc, nameBytes } = entry;
	const extra = bytes.subarray(offset + localLength + nameBytes.length, dataStartOf(bytes, entry));
	const stated = [22, 18].map((place) => view.getUint32(offset + place, true));
	const [size, packedSize] = withZip64(stated, extra) ?? [];
	return (
		view.getUint32(offset + 14, true) === crc &&
		size === entry.size &&
		packedSize === entry.packedSize
	);
}

/** Checksum and sizes after the data: with or without a signature, in 32 or 64 bits. */
function hasSizesAfter(view: DataView, entry: ZipEntry, end: number, next: number): boolean {
	if ((entry.flags & sizesFollow) === 0) return false;
	return [0, 4].some((skipped) => {
		if (end + skipped + 12 > next || !isSigned(view, end, skipped)) return false;
		if (view.getUint32(end + skipped, true) !== entry.crc) return false;
		return [4, 8].some((width) => isAt(view, entry, { at: end + skipped + 4, width, next }));
	});
}

const isSigned = (view: DataView, at: number, skipped: number): boolean =>
	skipped === 0 || view.getUint32(at, true) === 0x08074b50;

/** Sizes below 4 GiB are the only ones here: the upper half of a long one is nothing. */
function isAt(
	view: DataView,
	{ packedSize, size }: ZipEntry,
	{ at, width, next }: { readonly at: number; readonly width: number; readonly next: number }
): boolean {
	if (at + 2 * width > next) return false;
	const numbers = [at, at + width].map((place) => view.getUint32(place, true));
	const isShort =
		width === 4 || (view.getUint32(at + 4, true) === 0 && view.getUint32(at + 12, true) === 0);
	return isShort && numbers[0] === packedSize && numbers[1] === size;
}
