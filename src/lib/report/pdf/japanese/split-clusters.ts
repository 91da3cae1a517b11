const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Characters that may join with their neighbours; where there are none, every code point is a cluster. */
const joining =
	/[\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f]/u;

/** No sensible character is longer; heaps of marks are taken apart. */
const longestCluster = 64;

/** A text as what a reader sees as characters (grapheme clusters). Joined they are the text. */
export function splitClusters(text: string): readonly string[] {
	if (!joining.test(text)) return Array.from(text);
	return Array.from(segmenter.segment(text)).flatMap(({ segment }) =>
		segment.length > longestCluster ? Array.from(segment) : [segment]
	);
}
