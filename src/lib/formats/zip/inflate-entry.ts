import { Inflate } from 'fflate';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { takeCrc32 } from './crc32.ts';
import { dataStartOf } from './find-local-problem.ts';
import type { ZipEntry } from './zip-entry.ts';
import type { ZipProblem } from './zip-problem.ts';

/** Packed bytes taken at a time: they hold at most a thousandfold, 4 MB, before the output is counted. */
const step = 4096;

/**
 * The bytes of a file whose stated size is not too large; what comes out is counted, not believed.
 * Steps add up to that size.
 */
export function* inflateEntry(
	bytes: Uint8Array,
	entry: ZipEntry
): Generator<number, Result<Uint8Array, ZipProblem>> {
	const start = dataStartOf(bytes, entry);
	const packed = bytes.subarray(start, start + entry.packedSize);
	const inflated = entry.method === 0 ? ok(packed) : yield* inflate(packed, entry.size);
	if (!inflated.ok) return inflated;
	if (inflated.value.length !== entry.size) return fail('wrong-size');
	return (yield* takeCrc32(inflated.value)) === entry.crc ? inflated : fail('wrong-crc');
}

function* inflate(
	packed: Uint8Array,
	size: number
): Generator<number, Result<Uint8Array, ZipProblem>> {
	const whole = new Uint8Array(size);
	let length = 0;
	const stream = new Inflate((chunk) => {
		if (length + chunk.length <= size) whole.set(chunk, length);
		length += chunk.length;
	});
	for (let at = 0; at < packed.length && length <= size; at += step) {
		const fault = push(stream, packed.subarray(at, at + step), at + step >= packed.length);
		if (fault !== undefined) return fail(fault);
		yield 0;
	}
	return length === size ? ok(whole) : fail('wrong-size');
}

function push(stream: Inflate, packed: Uint8Array, isLast: boolean): ZipProblem | undefined {
	try {
		stream.push(packed, isLast);
		return undefined;
	} catch (error) {
		if (isFlateError(error)) return 'wrong-data';
		throw error;
	}
}

/** What fflate throws for wrong data carries a number; everything else is a fault of ours. */
const isFlateError = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && typeof error.code === 'number';
