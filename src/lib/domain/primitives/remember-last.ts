/**
 * Remembers of a pure function, for each owner, the last result and the values it was made from, and
 * makes it anew only when one of them is another. Owners and values must be immutable.
 */
export function rememberLast<Owner extends object, Basis extends readonly unknown[], Made>(
	make: (owner: Owner, ...basis: Basis) => Made
): Remembering<(owner: Owner, ...basis: Basis) => Made> {
	const memory = new WeakMap<Owner, { readonly basis: Basis; readonly made: Made }>();
	const recall = (owner: Owner, ...basis: Basis): Made => {
		const last = memory.get(owner);
		if (last !== undefined && isSame(last.basis, basis)) return last.made;
		const made = make(owner, ...basis);
		memory.set(owner, { basis, made });
		return made;
	};
	return Object.assign(recall, { anew: make });
}

/**
 * A function that remembers. `anew` does the same and remembers nothing: what was remembered stays until memory is
 * collected as a whole, which is too long where thousands of owners come and go.
 */
export type Remembering<Make> = Make & { readonly anew: Make };

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
