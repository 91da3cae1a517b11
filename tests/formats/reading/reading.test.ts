import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { piecesOf, sizeOfParts } from '#lib/formats/reading/pieces.ts';
import {
	readAtOnce,
	readFrom,
	readingFractions,
	type Reading
} from '#lib/formats/reading/reading.ts';
import { takeDigests } from '#lib/formats/reading/take-digests.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { crc32 } from '#lib/formats/zip/crc32.ts';

/** Reads byte by byte and tells of each. */
function* sum(size: number): Reading<number> {
	let total = 0;
	for (let at = 0; at < size; at++) {
		total += (yield { from: at, to: at + 1 })[0] ?? 0;
		yield 1;
	}
	return total;
}

describe('work on a file that is not held', () => {
	it('comes to the same end wherever the file lies, and tells how far it is', async () => {
		const bytes = new Uint8Array([1, 2, 3, 4]);
		const later = {
			size: bytes.length,
			read: (from: number, to: number) => Promise.resolve(bytes.slice(from, to))
		};
		const turns: number[] = [];
		const pace = {
			turn: (done: number) => {
				turns.push(done);
				return undefined;
			}
		};
		const fractions = (size: number) => readingFractions(sum(size), size);
		expect(readAtOnce(sourceOf(bytes), sum)).toBe(10);
		expect(await readFrom(later, fractions, pace)).toBe(10);
		expect(turns).toEqual([0.25, 0.5, 0.75, 1]);
	});

	it('stops where the pace gives up, or a part cannot be read', async () => {
		const gone = { size: 4, read: () => Promise.reject(new DOMException('', 'NotReadableError')) };
		await expect(readFrom(gone, sum)).rejects.toThrow(DOMException);
		const pace = {
			turn: () => {
				throw new Error('given up');
			}
		};
		await expect(readFrom(sourceOf(new Uint8Array(4)), sum, pace)).rejects.toThrow('given up');
	});

	it('never tells of going back or beyond the end, whatever the total says', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(1000)), fc.nat(2000), (amounts, total) => {
				const told = toldBy(readingFractions(amounting(amounts), total));
				expect(told).toEqual(told.toSorted((one, other) => one - other));
				expect(told.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
			})
		);
	});

	it('works out what an archive and a manifest say of a file, over many pieces', async () => {
		const bytes = new Uint8Array(2_500_000).map((_, at) => (at * 7) % 253);
		expect(readAtOnce(sourceOf(bytes), takeDigests)).toEqual({
			size: bytes.length,
			sha256: sha256Hex(bytes),
			crc: crc32(bytes)
		});
		const parts = [bytes, sourceOf(bytes.subarray(0, 10))];
		let length = 0;
		for await (const piece of piecesOf(parts)) {
			expect(piece.length).toBeLessThanOrEqual(1024 * 1024);
			length += piece.length;
		}
		expect(length).toBe(sizeOfParts(parts));
	});
});

function* amounting(amounts: readonly number[]): Reading<undefined> {
	for (const amount of amounts) yield amount;
	return undefined;
}

function toldBy(reading: Reading<undefined>): readonly number[] {
	const [told, nothing]: [number[], Uint8Array] = [[], new Uint8Array()];
	for (let step = reading.next(nothing); step.done !== true; step = reading.next(nothing))
		told.push(Number(step.value));
	return told;
}
