import type { ByteSource, ReadsAtOnce } from './byte-source.ts';
import { readAtOnce, readFrom, type Reading } from './reading.ts';

/** A file within another one, which it asks for what it is read from; nothing of it is held. */
export type InnerFile = {
	readonly size: number;
	/** The bytes from one place up to another, both within the size. */
	readonly part: (from: number, to: number) => Reading<Uint8Array>;
};

/** A file that is its own inner one. */
export const innerItself = (size: number): InnerFile => ({
	size,
	*part(from, to) {
		return yield { from, to };
	}
});

/** Work on an inner file as work on the one around it. */
export function* readingWithin<Value>(inner: InnerFile, steps: Reading<Value>): Reading<Value> {
	let given: Uint8Array = nothing;
	for (;;) {
		const step = steps.next(given);
		if (step.done === true) return step.value;
		if (typeof step.value === 'number') {
			yield step.value;
			given = nothing;
		} else {
			given = yield* inner.part(step.value.from, step.value.to);
		}
	}
}

/** An inner file as a source, wherever the one around it lies. */
export const sourceWithin = (around: ByteSource, inner: InnerFile): ByteSource => ({
	size: inner.size,
	read: (from, to) => readFrom(around, () => inner.part(from, to))
});

/** The same where the one around it answers at once. */
export const sourceWithinAtOnce = (around: ReadsAtOnce, inner: InnerFile): ReadsAtOnce => ({
	size: inner.size,
	read: (from, to) => readAtOnce(around, () => inner.part(from, to))
});

const nothing = new Uint8Array();
