const mark = ' […]';

const sentenceEnd = /[.!?](?=\s)|[。！？\n]/g;

/**
 * Cuts a text that is longer than `most` (UTF-16 code units) and marks it with ` […]`: after the last
 * sentence that fits, or, where a sentence takes more than half of it, after the last whole character.
 */
export function shortenText(text: string, most: number): string {
	if (text.length <= most) return text;
	const room = most - mark.length;
	const ends = Array.from(text.slice(0, room + 1).matchAll(sentenceEnd), ({ index }) => index + 1);
	const end = ends.findLast((at) => at <= room) ?? 0;
	const cut = end > room / 2 ? end : wholeCharacters(text, room);
	return text.slice(0, cut).trimEnd() + mark;
}

/** The place at or just before `at` that does not part the two halves of a character. */
const wholeCharacters = (text: string, at: number): number =>
	/[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
