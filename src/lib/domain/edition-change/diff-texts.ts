/** A stretch of a text, and whether the other text lacks it. */
export type TextPart = { readonly text: string; readonly changed: boolean };

/** Two texts cut into stretches that are the same and stretches that are not. */
export type TextDifference = {
	readonly before: readonly TextPart[];
	readonly after: readonly TextPart[];
};

/** Longer texts are compared as a whole: the table of common parts grows with the square of the length. */
const mostTokens = 2000;

/**
 * Marks where two texts differ, by runs of one script (kanji, katakana, letters, digits) and single
 * other characters. Each side, put together, is its text again.
 */
export function diffTexts(before: string, after: string): TextDifference {
	const [old, now] = [tokensOf(before), tokensOf(after)];
	if (old.length > mostTokens || now.length > mostTokens) {
		const changed = before !== after;
		return { before: [{ text: before, changed }], after: [{ text: after, changed }] };
	}
	const common = commonTokens(old, now);
	return {
		before: partsOf(old, new Set(common.map(([place]) => place))),
		after: partsOf(now, new Set(common.map(([, place]) => place)))
	};
}

const tokensOf = (text: string): readonly string[] =>
	text.match(/\p{Script=Han}+|[\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{N}]+|[^]/gu) ?? [];

/** Places of a longest common sequence of tokens, in order. */
function commonTokens(
	old: readonly string[],
	now: readonly string[]
): readonly (readonly [number, number])[] {
	const width = now.length + 1;
	const lengths = new Uint16Array((old.length + 1) * width);
	for (let i = old.length - 1; i >= 0; i--) {
		for (let j = now.length - 1; j >= 0; j--) {
			lengths[i * width + j] =
				old[i] === now[j]
					? at(lengths, (i + 1) * width + j + 1) + 1
					: Math.max(at(lengths, (i + 1) * width + j), at(lengths, i * width + j + 1));
		}
	}
	const common: [number, number][] = [];
	for (let i = 0, j = 0; i < old.length && j < now.length;) {
		if (old[i] === now[j]) common.push([i++, j++]);
		else if (at(lengths, (i + 1) * width + j) >= at(lengths, i * width + j + 1)) i++;
		else j++;
	}
	return common;
}

const at = (lengths: Uint16Array, place: number): number => lengths[place] ?? 0;

/** Neighbouring tokens of one kind are one stretch. */
function partsOf(tokens: readonly string[], common: ReadonlySet<number>): readonly TextPart[] {
	const parts: TextPart[] = [];
	for (const [place, token] of tokens.entries()) {
		const changed = !common.has(place);
		const last = parts.at(-1);
		if (last?.changed === changed) {
			parts[parts.length - 1] = { text: last.text + token, changed };
		} else parts.push({ text: token, changed });
	}
	return parts;
}
