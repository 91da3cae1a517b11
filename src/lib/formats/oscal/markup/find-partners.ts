/** For every run of backticks that begins code, where the run of the same length begins that ends it. */
export function codeEnds(text: string): ReadonlyMap<number, number> {
	const runs = Array.from(text.matchAll(/`+/g), (run) => ({
		at: run.index,
		length: run[0].length
	}));
	const next = new Map<number, number>();
	const ends = new Map<number, number>();
	for (const { at, length } of runs.toReversed()) {
		const end = next.get(length);
		if (end !== undefined) ends.set(at, end);
		next.set(length, at);
	}
	return ends;
}

/** For every opening parenthesis the one that closes it, within one paragraph. */
export function closingParentheses(text: string): ReadonlyMap<number, number> {
	const closing = new Map<number, number>();
	const open: number[] = [];
	for (const { 0: mark, index } of text.matchAll(/\\.|[()]/gs)) {
		if (mark === '(') open.push(index);
		const opened = mark === ')' ? open.pop() : undefined;
		if (opened !== undefined) closing.set(opened, index);
	}
	return closing;
}
