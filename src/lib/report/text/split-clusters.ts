/**
 * Grapheme clusters by the rules of UAX #29, written as one pattern. `Intl.Segmenter` knows more
 * scripts, but its version differs between Node and browsers, and its time grows with the square of
 * the text. Indic conjuncts and single parts of Korean syllables come apart: no font here draws them.
 */
const clusters = clusterPattern();

/** Characters that may join with others; where there are none, every code point is a cluster. */
const joining =
	/[\r\p{M}\u200c\u200d\p{Emoji_Modifier}\p{Regional_Indicator}\uff9e\uff9f\u{e0020}-\u{e007f}\u0e33\u0eb3]/u;

/** A text as what a reader sees as characters. Joined they are the text. */
export function splitClusters(text: string): readonly string[] {
	return joining.test(text) ? (text.match(clusters) ?? []) : Array.from(text);
}

function clusterPattern(): RegExp {
	const extending = String.raw`\p{M}\u200c\p{Emoji_Modifier}\uff9e\uff9f\u{e0020}-\u{e007f}\u0e33\u0eb3`;
	const control = String.raw`\r\n|[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]`;
	const picture = String.raw`\p{Extended_Pictographic}(?:[${extending}]{0,8}\u200d\p{Extended_Pictographic}){0,8}`;
	const flag = String.raw`\p{Regional_Indicator}{2}`;
	// No sensible character has more marks; a heap of them is taken apart.
	return new RegExp(`${control}|(?:${flag}|${picture}|[^])[${extending}\\u200d]{0,32}`, 'gu');
}
