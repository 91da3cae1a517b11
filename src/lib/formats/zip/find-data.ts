import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { Reading } from '../reading/reading.ts';
import { viewFrom, withZip64, type FieldView } from './zip-fields.ts';
import type { FoundZipEntry, ZipEntry } from './zip-entry.ts';
import type { ZipError, ZipProblem } from './zip-problem.ts';

const localSignature = 0x04034b50;
const localLength = 30;
/** Sizes and checksum stand after the data, where the writer did not know them before. */
const sizesFollow = 8;
/** Flags that say what the data are; others tell only how hard was packed, and programs differ there. */
const tellingFlags = 0x2041 | sizesFollow;

/** Bytes read with a header, so that its extra part is mostly there at once. */
const usualExtra = 512;
/** Bytes behind the data that can tell their sizes: a signature, a checksum, two numbers of 64 bits. */
const longestSizes = 24;

/**
 * Where the data of each file begins: after its own header, whose name and extra field have any length. Refused is
 * what those headers say otherwise than the directory, and files that lie on top of each other, which is how a
 * small archive can hold more than there is on a disk.
 */
export function* findData(
	entries: readonly ZipEntry[],
	directory: number
): Reading<Result<readonly FoundZipEntry[], ZipError>> {
	const inOrder = entries.toSorted((one, other) => one.offset - other.offset);
	if (inOrder.length > 0 && inOrder[0]?.offset !== 0) {
		return fail({ problem: 'wrong-directory', part: '' });
	}
	const starts = new Map<ZipEntry, number>();
	for (const [order, entry] of inOrder.entries()) {
		const next = Math.min(inOrder[order + 1]?.offset ?? directory, directory);
		const start = yield* startOf(entry, next);
		if (typeof start !== 'number') return fail({ problem: start, part: entry.name });
		starts.set(entry, start);
	}
	return ok(entries.map((entry) => ({ ...entry, dataStart: starts.get(entry) ?? 0 })));
}

function* startOf(entry: ZipEntry, next: number): Reading<number | ZipProblem> {
	const { offset, nameBytes, packedSize } = entry;
	const named = offset + localLength + nameBytes.length;
	if (named > next) return 'overlapping';
	const first = yield { from: offset, to: Math.min(next, named + usualExtra) };
	if (!isHeaderOf(first, entry)) return 'headers-disagree';
	const start = named + viewFrom(first, 0).getUint16(28, true);
	const end = start + packedSize;
	if (end > next) return 'overlapping';
	const header =
		start - offset > first.length
			? yield { from: offset, to: start }
			: first.subarray(0, start - offset);
	if (statesSizes(header, entry)) return start;
	if ((entry.flags & sizesFollow) === 0) return 'headers-disagree';
	const behind = { end, next: Math.min(next, end + longestSizes) };
	const view = viewFrom(yield { from: end, to: behind.next }, end);
	return hasSizesAfter(view, entry, behind) ? start : 'headers-disagree';
}

function isHeaderOf(header: Uint8Array, { nameBytes, flags, method }: ZipEntry): boolean {
	const view = viewFrom(header, 0);
	const name = header.subarray(localLength, localLength + nameBytes.length);
	return (
		view.getUint32(0, true) === localSignature &&
		((view.getUint16(6, true) ^ flags) & tellingFlags) === 0 &&
		view.getUint16(8, true) === method &&
		view.getUint16(26, true) === nameBytes.length &&
		name.every((byte, place) => byte === nameBytes[place])
	);
}

function statesSizes(header: Uint8Array, { crc, nameBytes, ...entry }: ZipEntry): boolean {
	const view = viewFrom(header, 0);
	const extra = header.subarray(localLength + nameBytes.length);
	const stated = [22, 18].map((place) => view.getUint32(place, true));
	const [size, packedSize] = withZip64(stated, extra) ?? [];
	return view.getUint32(14, true) === crc && size === entry.size && packedSize === entry.packedSize;
}

/** Checksum and sizes after the data: with or without a signature, in 32 or 64 bits. */
function hasSizesAfter(
	view: FieldView,
	entry: ZipEntry,
	{ end, next }: { readonly end: number; readonly next: number }
): boolean {
	return [0, 4].some((skipped) => {
		if (end + skipped + 12 > next || !isSigned(view, end, skipped)) return false;
		if (view.getUint32(end + skipped, true) !== entry.crc) return false;
		return [4, 8].some((width) => isAt(view, entry, { at: end + skipped + 4, width, next }));
	});
}

const isSigned = (view: FieldView, at: number, skipped: number): boolean =>
	skipped === 0 || view.getUint32(at, true) === 0x08074b50;

/** Sizes below 4 GiB are the only ones here: the upper half of a long one is nothing. */
function isAt(
	view: FieldView,
	{ packedSize, size }: ZipEntry,
	{ at, width, next }: { readonly at: number; readonly width: number; readonly next: number }
): boolean {
	if (at + 2 * width > next) return false;
	const numbers = [at, at + width].map((place) => view.getUint32(place, true));
	const isShort =
		width === 4 || (view.getUint32(at + 4, true) === 0 && view.getUint32(at + 12, true) === 0);
	return isShort && numbers[0] === packedSize && numbers[1] === size;
}
