/**
 * Remembers of a pure function, for each owner, the last result and the values it was made from, and
 * makes it anew only when one of them is another. Owners and values must be immutable.
 */
export function rememberLast<Owner extends object, Basis extends readonly unknown[], Made>(
	make: (owner: Owner, ...basis: Basis) => Made
): (owner: Owner, ...basis: Basis) => Made {
	const memory = new WeakMap<Owner, { readonly basis: Basis; readonly made: Made }>();
	return (owner, ...basis) => {
		const last = memory.get(owner);
		if (last !== undefined && isSame(last.basis, basis)) return last.made;
		const made = make(owner, ...basis);
		memory.set(owner, { basis, made });
		return made;
	};
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
