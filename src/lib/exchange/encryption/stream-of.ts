/** A stream of pieces, each asked for when the one before was used. */
export function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
	const each = pieces[Symbol.asyncIterator]();
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const { done, value } = await each.next();
				if (done === true) controller.close();
				else controller.enqueue(value);
			},
			async cancel() {
				await each.return?.();
			}
		},
		{ highWaterMark: 1 }
	);
}
