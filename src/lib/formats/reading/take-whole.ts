import type { Reading } from './reading.ts';

/** Bytes asked for in one step. */
const piece = 1024 * 1024;

/** All bytes of a file of a size, which is small enough to be held. Steps tell the fraction done. */
export function* takeWhole(size: number): Reading<Uint8Array> {
	const whole = new Uint8Array(size);
	for (let from = 0; from < size; from += piece) {
		const to = Math.min(size, from + piece);
		whole.set(yield { from, to }, from);
		yield to / size;
	}
	return whole;
}
