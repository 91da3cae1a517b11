/** Keeps the marks of emphasis that are open while a line is written, so that those with a partner can go. */
export type Emphasis = {
	/** Takes a run of marks; what of it is left as text is put at the end. */
	readonly mark: (run: MarkRun) => void;
	/** Leaves what is open from a piece on as it is: that piece and those behind it are made anew. */
	readonly settle: (from: number) => void;
};

/** Some `*` or `_` in a row, and the characters around them. */
export type MarkRun = {
	readonly marks: string;
	readonly before: string;
	readonly after: string;
};

/** Marks that may open emphasis: where they were put, and how many are without a partner. */
type Opener = { readonly at: number; left: number };

const isBlank = (character: string): boolean => character === '' || /\s/.test(character);
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/**
 * Emphasis over pieces of text that are written one after the other. `*` counts wherever no space is beside
 * it, within words too: languages without spaces have it there. `_` counts around words only.
 */
export function emphasisOver(pieces: string[]): Emphasis {
	const open: Readonly<Record<string, Opener[]>> = { '*': [], _: [] };
	return {
		settle(from) {
			for (const openers of Object.values(open)) {
				while ((openers.at(-1)?.at ?? -1) >= from) openers.pop();
			}
		},
		mark({ marks, before, after }) {
			const [mark = ''] = marks;
			const openers = open[mark] ?? [];
			const isInner = mark === '_';
			let left = marks.length;
			if (!isBlank(before) && !(isInner && isWord(after))) left = closed(pieces, openers, left);
			if (left === 0) return;
			pieces.push(mark.repeat(left));
			if (!isBlank(after) && !(isInner && isWord(before)))
				openers.push({ at: pieces.length - 1, left });
		}
	};
}

/** Takes marks away from the openers nearest to the end; what is left has no partner. */
function closed(pieces: string[], openers: Opener[], marks: number): number {
	let left = marks;
	while (left > 0) {
		const opener = openers.at(-1);
		if (opener === undefined) return left;
		const taken = Math.min(opener.left, left);
		opener.left -= taken;
		left -= taken;
		pieces[opener.at] = (pieces[opener.at] ?? '').slice(taken);
		if (opener.left === 0) openers.pop();
	}
	return left;
}
