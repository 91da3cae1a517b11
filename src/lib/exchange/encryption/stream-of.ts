/** A stream of pieces, each asked for when the one before was used. */
export function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
	const each = pieces[Symbol.asyncIterator]();
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const step = await each.next();
				if (step.done === true) controller.close();
				else controller.enqueue(step.value);
			},
			async cancel() {
				await each.return?.();
			}
		},
		{ highWaterMark: 1 }
	);
}
