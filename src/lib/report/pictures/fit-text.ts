import { splitClusters } from '../text/split-clusters.ts';

/** Width of a text in ems, estimated from above for the report's typeface: full-width characters count 1. */
export function estimateEms(text: string): number {
	let ems = 0;
	for (const character of text) ems += isNarrow(character) ? narrowEms(character) : 1;
	return ems;
}

/** Letters by width in ems; what stands nowhere here is 0.75. */
const widths: readonly (readonly [string, number])[] = [
	[" ',.:;_il!", 0.37],
	['jI|tr-', 0.5],
	['"()*/[]{}^`f~\\', 0.55],
	['Jvzsxy1L', 0.64],
	['aceokgTE', 0.7],
	['0123456789AKPRVZB$?', 0.8],
	['CXHNDGU+<=>', 0.86],
	['OwQm#@MW%&', 1]
];

const narrowEms = (character: string): number =>
	widths.find(([letters]) => letters.includes(character))?.[1] ?? 0.75;

/**
 * Breaks a label into at most `mostLines` lines, none wider than `ems`: where one reads a pause if that
 * is enough, else between letters; what is too long ends in an ellipsis.
 */
export function fitText(text: string, ems: number, mostLines: number): readonly string[] {
	const phrases = linesOf(text.split(pauses), ems);
	if (phrases.length <= mostLines) return phrases;
	const lines = linesOf(atomsOf(text, ems), ems);
	if (lines.length <= mostLines) return lines;
	const kept = lines.slice(0, mostLines);
	return [...kept.slice(0, -1), clipped(kept.at(-1) ?? '', ems)];
}

/** One line no wider than `ems`; what is too long ends in an ellipsis. */
export const fitLine = (text: string, ems: number): string => fitText(text, ems, 1)[0] ?? '';

/** Between hiragana and what follows, after katakana, before Latin letters: where one reads a pause. */
const pauses =
	/(?<=\p{sc=Hiragana})(?=[\p{sc=Han}\p{sc=Katakana}])|(?<=[\p{sc=Katakana}ー])(?=\p{sc=Han})|(?<=\p{sc=Han})(?=[\p{sc=Katakana}\p{sc=Latin}])|(?<=[・ \u3000／/）])|(?=（)/u;

/** Fills lines with pieces; a piece longer than a line is cut into parts of about one length. */
function linesOf(pieces: readonly string[], ems: number): readonly string[] {
	const lines: string[] = [];
	for (const piece of pieces) {
		const last = lines.at(-1);
		if (last !== undefined && fits(last + piece, ems)) lines[lines.length - 1] = last + piece;
		else if (fits(piece, ems)) lines.push(piece);
		else lines.push(...evenParts(piece, ems));
	}
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}

const fits = (text: string, ems: number): boolean => estimateEms(text.trim()) <= ems;

/** A piece that is longer than a line, in lines that are about equally long. */
function evenParts(piece: string, ems: number): readonly string[] {
	const whole = estimateEms(piece);
	const aim = whole / Math.ceil(whole / ems);
	const lines: string[] = [];
	for (const atom of atomsOf(piece, ems)) {
		const last = lines.at(-1);
		const goesOn = last !== undefined && estimateEms(last) < aim && fits(last + atom, ems);
		if (goesOn) lines[lines.length - 1] = last + atom;
		else lines.push(atom);
	}
	return lines;
}

/** What is not cut: words of letters and digits, and a letter with what may not begin a line after it. */
function atomsOf(text: string, ems: number): readonly string[] {
	const atoms: string[] = [];
	for (const cluster of splitClusters(text)) {
		const last = atoms.at(-1);
		const joins = last !== undefined && staysWith(last, cluster) && fits(last + cluster, ems);
		if (joins) atoms[atoms.length - 1] = last + cluster;
		else atoms.push(cluster);
	}
	return atoms;
}

const staysWith = (last: string, next: string): boolean =>
	neverFirst.test(next) ||
	neverLast.test(last) ||
	(/[\p{Script=Latin}\d]$/u.test(last) && /^[\p{Script=Latin}\d.-]/u.test(next));

/** As much of a line as leaves room for an ellipsis. */
function clipped(line: string, ems: number): string {
	const clusters = splitClusters(line.trimEnd());
	let kept = clusters.slice(0, -1).join('');
	for (let end = clusters.length - 2; end > 0 && estimateEms(kept) + 1 > ems; end--)
		kept = clusters.slice(0, end).join('');
	return `${withoutPartOfWord(kept, line)}…`;
}

/** The beginning of a line without a word of which it has only a part, where it has others. */
function withoutPartOfWord(kept: string, line: string): string {
	const isParted = /[\p{Script=Latin}\d]$/u.test(kept) && inWord.test(line.slice(kept.length));
	const whole = kept.slice(0, kept.lastIndexOf(' ') + 1).trimEnd();
	return isParted && whole !== '' ? whole : kept.trimEnd();
}

const inWord = /^[\p{Script=Latin}\d]/u;

/** Basic Latin up to Spacing Modifier Letters, and half-width kana. */
function isNarrow(character: string): boolean {
	const code = character.codePointAt(0) ?? 0;
	return code < 0x2b0 || (code >= 0xff61 && code <= 0xff9f);
}

const neverFirst = /^[、。，．）」』】〕・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const neverLast = /[（「『【〔]$/u;
