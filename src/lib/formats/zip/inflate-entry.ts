import { Inflate } from 'fflate';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { Reading } from '../reading/reading.ts';
import { startCrc32 } from './crc32.ts';
import type { FoundZipEntry } from './zip-entry.ts';
import type { ZipProblem } from './zip-problem.ts';

/** Packed bytes asked for at a time. */
const piece = 1024 * 1024;
/** Packed bytes unpacked at a time: they hold at most a thousandfold, 16 MB, before the output is counted. */
const step = 16_384;

/**
 * The bytes of a file whose stated size is not too large; what comes out is counted, not believed.
 * Steps add up to that size.
 */
export function* inflateEntry(entry: FoundZipEntry): Reading<Result<Uint8Array, ZipProblem>> {
	const whole = new Uint8Array(entry.size);
	let length = 0;
	const problem = yield* takeEntry(entry, (bytes) => {
		whole.set(bytes, length);
		length += bytes.length;
	});
	return problem === undefined ? ok(whole) : fail(problem);
}

/**
 * The same without holding it: `take` gets piece after piece, never more than the stated size together, and must
 * not use what it got before this ends without a problem.
 */
export function* takeEntry(
	entry: FoundZipEntry,
	take: (bytes: Uint8Array) => void
): Reading<ZipProblem | undefined> {
	const crc = startCrc32();
	let length = 0;
	const count = (bytes: Uint8Array): void => {
		length += bytes.length;
		if (length > entry.size) return;
		crc.add(bytes);
		take(bytes);
	};
	const unpack = entry.method === 0 ? count : inflating(count);
	const end = entry.dataStart + entry.packedSize;
	for (let at = entry.dataStart; at < end && length <= entry.size; at += piece) {
		const packed = yield { from: at, to: Math.min(end, at + piece) };
		for (let from = 0; from < packed.length && length <= entry.size;) {
			const to = entry.method === 0 ? packed.length : from + step;
			const before = length;
			const fault = unpacked(unpack, packed.subarray(from, to), at + to >= end);
			if (fault !== undefined) return fault;
			yield length - before;
			from = to;
		}
	}
	if (length !== entry.size) return 'wrong-size';
	return crc.result() === entry.crc ? undefined : 'wrong-crc';
}

type Unpack = (packed: Uint8Array, isLast: boolean) => void;

function inflating(count: (bytes: Uint8Array) => void): Unpack {
	const stream = new Inflate(count);
	return (packed, isLast) => stream.push(packed, isLast);
}

function unpacked(unpack: Unpack, packed: Uint8Array, isLast: boolean): ZipProblem | undefined {
	try {
		unpack(packed, isLast);
		return undefined;
	} catch (error) {
		if (isFlateError(error)) return 'wrong-data';
		throw error;
	}
}

/** What fflate throws for wrong data carries a number; everything else is a fault of ours. */
const isFlateError = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && typeof error.code === 'number';
