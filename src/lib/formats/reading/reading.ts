import type { Pace } from '#lib/domain/primitives/pace.ts';
import type { ByteSource, ReadsAtOnce } from './byte-source.ts';

/** A part of a file that is wanted next: from one place up to another, both within the file. */
export type Wanted = { readonly from: number; readonly to: number };

/**
 * Work on a file that is never held whole: it asks for part after part, and tells how far it is by numbers in
 * between. What it does does not depend on where the file lies.
 */
export type Reading<Value> = Generator<number | Wanted, Value, Uint8Array>;

const nothing = new Uint8Array();

/** Reads where every part is there at once, e.g. out of memory. */
export function readAtOnce<Value>(
	source: ReadsAtOnce,
	reading: (size: number) => Reading<Value>
): Value {
	const steps = reading(source.size);
	let given: Uint8Array = nothing;
	for (;;) {
		const step = steps.next(given);
		if (step.done === true) return step.value;
		given = typeof step.value === 'number' ? nothing : partOf(source, step.value);
	}
}

/** Reads wherever the file lies, at the pace that is given. Rejects where the pace gives up or a part cannot be read. */
export async function readFrom<Value>(
	source: ByteSource,
	reading: (size: number) => Reading<Value>,
	pace?: Pace
): Promise<Value> {
	const steps = reading(source.size);
	let given: Uint8Array = nothing;
	for (;;) {
		const step = steps.next(given);
		if (step.done === true) return step.value;
		if (typeof step.value === 'number') {
			given = nothing;
			const rest = pace?.turn(step.value);
			if (rest !== undefined) await rest;
		} else {
			const part = source.read(step.value.from, step.value.to);
			given = part instanceof Uint8Array ? part : await part;
		}
	}
}

const partOf = (source: ReadsAtOnce, { from, to }: Wanted): Uint8Array => source.read(from, to);

/** Steps that tell amounts, retold as fractions of their `total`; what they want is passed on. */
export function* readingFractions<Value>(steps: Reading<Value>, total: number): Reading<Value> {
	let done = 0;
	let given: Uint8Array = nothing;
	for (;;) {
		const step = steps.next(given);
		if (step.done === true) return step.value;
		if (typeof step.value === 'number') {
			done += step.value;
			yield Math.min(1, done / Math.max(1, total));
			given = nothing;
		} else {
			given = yield step.value;
		}
	}
}
