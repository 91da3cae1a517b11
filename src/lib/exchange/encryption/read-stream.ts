import { concatBytes } from '@noble/hashes/utils.js';
import type { Pace } from '#lib/domain/primitives/pace.ts';
import { type Result } from '#lib/domain/primitives/result.ts';
import { fromAge, type AgeFault } from './from-age.ts';

/**
 * All bytes of a stream of about `size`; what ends it early is a value (`Response` would hide it in Chromium).
 * The work is done while reading, so the pace is kept here. Rejects where the pace gives up.
 */
export async function readStream(
	stream: ReadableStream<Uint8Array>,
	size: number,
	pace: Pace | undefined
): Promise<Result<Uint8Array, AgeFault>> {
	const chunks: Uint8Array[] = [];
	const reader = stream.getReader();
	let length = 0;
	for (;;) {
		const step = await fromAge(() => reader.read());
		if (!step.ok) return step;
		const { done, value } = step.value;
		if (done) return fromAge(() => concatBytes(...chunks));
		chunks.push(value);
		length += value.length;
		await pace?.turn(Math.min(1, length / size));
	}
}
