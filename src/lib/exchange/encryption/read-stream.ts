import type { Pace } from '#lib/domain/primitives/pace.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import { fromAge, type AgeFault } from './from-age.ts';

/** Who gets the bytes of a stream of about `size`, and at which pace. */
export type StreamReading = {
	readonly size: number;
	readonly take: (piece: Uint8Array) => void;
	readonly pace?: Pace | undefined;
};

/**
 * Hands over all bytes of a stream; what ends it early is a value (`Response` would hide it in Chromium). The work is
 * done while reading, so the pace is kept here. Rejects where the pace gives up.
 */
export async function readStream(
	stream: ReadableStream<Uint8Array>,
	{ size, take, pace }: StreamReading
): Promise<Result<undefined, AgeFault>> {
	const reader = stream.getReader();
	let length = 0;
	for (;;) {
		const step = await fromAge(() => reader.read());
		if (!step.ok) return step;
		const { done, value } = step.value;
		if (done) return ok(undefined);
		take(value);
		length += value.length;
		await pace?.turn(Math.min(1, length / size));
	}
}
