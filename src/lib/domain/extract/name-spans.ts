/** A place within a text: where it begins, and where it ends. */
export type Span = readonly [from: number, to: number];

/** A word of Latin letters that is shorter than this may be a part of another word. */
const longLatin = 5;

/** Everywhere a word stands in a folded text. */
export function occurrences(text: string, word: string): readonly Span[] {
	const found: Span[] = [];
	if (word === '') return found;
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const span: Span = [at, at + word.length];
		if (word.length >= longLatin || standsAlone(text, span)) found.push(span);
	}
	return found;
}

/** Whether no Latin letter goes on into another one. */
const standsAlone = (text: string, [from, to]: Span): boolean =>
	!isInWord(text[from - 1], text[from]) && !isInWord(text[to - 1], text[to]);

const isInWord = (one: string | undefined, next: string | undefined): boolean =>
	/^[a-z]$/u.test(one ?? '') && /^[a-z]$/u.test(next ?? '');

/** Whether a place lies within one of these. */
export const isWithin = ([from, to]: Span, spans: readonly Span[]): boolean =>
	spans.some(([start, end]) => start <= from && to <= end);

/** What is left of a place without these, from left to right. */
export function outside([from, to]: Span, spans: readonly Span[]): readonly Span[] {
	const left: Span[] = [];
	let at = from;
	for (const [start, end] of joinSpans(spans)) {
		if (end <= at || start >= to) continue;
		if (start > at) left.push([at, start]);
		at = end;
	}
	return at < to ? [...left, [at, to]] : left;
}

/** Places that touch or overlap made one, in order. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
	const joined: Span[] = [];
	for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
		const last = joined.at(-1);
		if (last === undefined || last[1] < from) joined.push([from, to]);
		else joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
	}
	return joined;
}
