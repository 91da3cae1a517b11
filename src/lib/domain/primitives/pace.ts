/** Lets a long piece of work rest between its steps, so that a screen stays alive. */
export type Pace = {
	/** Called after each step with the fraction done; what it returns is waited for. Throws to give up. */
	readonly turn: (done: number) => Promise<void> | undefined;
};

/** Runs steps to their end, at the pace that is given or in one go. */
export async function runSteps<Value>(
	steps: Generator<number, Value>,
	pace: Pace | undefined
): Promise<Value> {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		const rest = pace?.turn(step.value);
		if (rest !== undefined) await rest;
	}
}

/** Steps that tell fractions of a part of the work, retold as fractions `from` … `to` of the whole. */
export function* asPart<Value>(
	steps: Generator<number, Value>,
	{ from, to }: { readonly from: number; readonly to: number }
): Generator<number, Value> {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		yield from + (to - from) * step.value;
	}
}

/** Runs steps to their end without a rest between them. */
export function runAtOnce<Value>(steps: Generator<number, Value>): Value {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
