import { splitClusters } from '../text/split-clusters.ts';

/** Width of a text in ems, estimated: full-width characters count 1, others 0.6. */
export function estimateEms(text: string): number {
	let ems = 0;
	for (const character of text) ems += isNarrow(character) ? 0.6 : 1;
	return ems;
}

/** The largest size, up to `most`, at which a text is no wider than `room`; never below 5.5. */
export const sizeToFit = (text: string, room: number, most: number): number =>
	Math.max(5.5, Math.min(most, Math.round((10 * room) / estimateEms(text)) / 10));

/** The longest word between spaces of a text in letters; '' where lines may break anywhere. */
export const longestWord = (text: string): string =>
	(text.match(/[\p{Script=Latin}\d]+-?/gu) ?? []).reduce(
		(longest, word) => (word.length > longest.length ? word : longest),
		''
	);

/**
 * Breaks a label into at most `mostLines` lines of at most `ems`: Japanese where the script changes if
 * that is enough, else anywhere; what is too long ends in an ellipsis.
 */
export function fitText(text: string, ems: number, mostLines: number): readonly string[] {
	const phrases = linesOfPhrases(text, ems);
	if (phrases.length <= mostLines && phrases.every((line) => estimateEms(line) <= ems)) {
		return phrases;
	}
	const lines = linesOf(text, ems);
	if (lines.length <= mostLines) return lines;
	const kept = lines.slice(0, mostLines);
	return [...kept.slice(0, -1), `${withoutLast(kept.at(-1) ?? '')}…`];
}

/** Between hiragana and what follows, after katakana, before Latin letters: where one reads a pause. */
const pauses =
	/(?<=\p{sc=Hiragana})(?=[\p{sc=Han}\p{sc=Katakana}])|(?<=[\p{sc=Katakana}ー])(?=\p{sc=Han})|(?<=\p{sc=Han})(?=[\p{sc=Katakana}\p{sc=Latin}])|(?<=[・ ])/u;

function linesOfPhrases(text: string, ems: number): readonly string[] {
	const lines: string[] = [];
	for (const phrase of text.split(pauses)) {
		const last = lines.at(-1);
		if (last !== undefined && estimateEms((last + phrase).trimEnd()) <= ems) {
			lines[lines.length - 1] = last + phrase;
		} else lines.push(phrase);
	}
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function linesOf(text: string, ems: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const segment of splitClusters(text)) {
		if (line !== '' && estimateEms(line + segment) > ems && !hangs(segment)) {
			const [full, rest] = breakLine(line, segment);
			lines.push(full);
			line = rest;
		}
		if (line !== '' || segment !== ' ') line += segment;
	}
	if (line !== '') lines.push(line);
	return lines;
}

/** What stays on a full line and what goes to the next: words of letters and digits are not cut. */
function breakLine(line: string, next: string): readonly [string, string] {
	if (next === ' ') return [line, ''];
	const word = /[\p{Script=Latin}\d]+$/u.exec(line)?.[0] ?? '';
	const before = line.slice(0, line.length - word.length).trimEnd();
	return before !== '' && word !== '' && /^[\p{Script=Latin}\d]/u.test(next)
		? [before, word]
		: [line.trimEnd(), ''];
}

const withoutLast = (text: string): string => splitClusters(text).slice(0, -1).join('');

/** Basic Latin up to Spacing Modifier Letters, half-width kana and the en dash. */
function isNarrow(character: string): boolean {
	const code = character.codePointAt(0) ?? 0;
	return code < 0x2b0 || (code >= 0xff61 && code <= 0xff9f) || code === 0x2013;
}

/** What must not begin a line stays on the one before. */
const hangs = (segment: string): boolean =>
	/^[、。）」』】ーっゃゅょァィゥェォッャュョ]/u.test(segment);
