import { concatBytes } from '@noble/hashes/utils.js';
import type { Pace } from '#lib/domain/primitives/pace.ts';

/**
 * All bytes of a stream of about `size`; whatever ends it early is thrown as it is (`Response` would hide it in
 * Chromium). The work is done while reading, so the pace is kept here.
 */
export async function readStream(
	stream: ReadableStream<Uint8Array>,
	size: number,
	pace: Pace | undefined
): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	const reader = stream.getReader();
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		chunks.push(value);
		length += value.length;
		await pace?.turn(Math.min(1, length / size));
	}
	return concatBytes(...chunks);
}
