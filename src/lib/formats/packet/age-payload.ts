import type { InnerFile } from '../reading/inner-file.ts';
import type { Reading } from '../reading/reading.ts';
import { failedPart } from './part-failure.ts';

/** Bytes that are sealed together, what a seal adds to them, and both. */
const [chunkLength, sealLength] = [64 * 1024, 16];
const sealedLength = chunkLength + sealLength;
/** Chunks that are asked for at a time: a megabyte. */
const atOnce = 16;

/** A sealed chunk and its place: the seal tells both, and whether it is the last. */
type SealedChunk = {
	readonly sealed: Uint8Array;
	readonly order: number;
	readonly isLast: boolean;
};

/** Opens a chunk into memory of its size in clear; false where it is not what was sealed in that place. */
export type OpenChunk = (chunk: SealedChunk, clear: Uint8Array) => boolean;

/** Where chunks stand in a file, how many they are, and how many bytes they hold in clear. */
type Layout = {
	readonly start: number;
	readonly end: number;
	readonly chunks: number;
	readonly size: number;
};

/**
 * What is sealed in an age file between two places. The last chunk is opened first: only the last one says that it is,
 * so a file that was cut off, or that something was put behind, shows before a byte of it is believed. Undefined for
 * such a one. Reading a part opens the chunks of that part alone, and fails where one of them was altered.
 */
export function* takePayload(
	start: number,
	end: number,
	open: OpenChunk
): Reading<InnerFile | undefined> {
	const layout = layOut(start, end);
	if (layout === undefined) return undefined;
	const opened = chunkOpener(layout, open);
	const last = layout.chunks - 1;
	const sealed = yield { from: placeOf(layout, last), to: end };
	if (opened.take(last, sealed) === undefined) return undefined;
	return { size: layout.size, part: (from, to) => clearPart(layout, opened, { from, to }) };
}

/** Undefined where no file is so long: a chunk is at least its seal, and an empty one stands alone. */
function layOut(start: number, end: number): Layout | undefined {
	const length = end - start;
	const chunks = Math.max(1, Math.ceil(length / sealedLength));
	const last = length - (chunks - 1) * sealedLength;
	if (last < sealLength || (last === sealLength && chunks > 1)) return undefined;
	return { start, end, chunks, size: length - chunks * sealLength };
}

const placeOf = ({ start, end }: Layout, order: number): number =>
	Math.min(end, start + order * sealedLength);

/** Opens one chunk after the other in the same memory. The one that was opened last is at hand still. */
function chunkOpener({ chunks, size }: Layout, open: OpenChunk) {
	const memory = new Uint8Array(Math.min(chunkLength, size));
	const clearOf = (order: number) =>
		memory.subarray(0, Math.min(chunkLength, size - order * chunkLength));
	let held = -1;
	return {
		held: (order: number) => (order === held ? clearOf(order) : undefined),
		take(order: number, sealed: Uint8Array): Uint8Array | undefined {
			held = -1;
			const clear = clearOf(order);
			if (!open({ sealed, order, isLast: order === chunks - 1 }, clear)) return undefined;
			held = order;
			return clear;
		}
	};
}

type Extent = { readonly from: number; readonly to: number };

/** What is held is used before anything is asked for, so that reading on opens no chunk twice. */
function* clearPart(
	layout: Layout,
	opened: ReturnType<typeof chunkOpener>,
	{ from, to }: Extent
): Reading<Uint8Array> {
	const part = new Uint8Array(to - from);
	const put = (order: number, clear: Uint8Array): void => {
		const at = order * chunkLength;
		const piece = clear.subarray(Math.max(0, from - at), Math.max(0, to - at));
		part.set(piece, Math.max(0, at - from));
	};
	const behind = Math.ceil(to / chunkLength);
	for (let first = Math.floor(from / chunkLength); first < behind;) {
		const held = opened.held(first);
		if (held !== undefined) {
			put(first, held);
			first += 1;
			continue;
		}
		const next = Math.min(behind, first + atOnce);
		const begin = placeOf(layout, first);
		const sealed = yield { from: begin, to: placeOf(layout, next) };
		for (; first < next; first++) {
			const [at, stop] = [placeOf(layout, first) - begin, placeOf(layout, first + 1) - begin];
			const clear = opened.take(first, sealed.subarray(at, stop));
			if (clear === undefined) throw failedPart({ kind: 'damaged' });
			put(first, clear);
		}
	}
	return part;
}
