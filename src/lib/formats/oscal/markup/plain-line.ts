import { emphasisOver } from './emphasis.ts';
import { characterOfReference, textOfTag } from './html-pieces.ts';
import { closingParentheses, codeEnds } from './find-partners.ts';

/** What something at the cursor becomes, and how long it is. */
type Piece = { readonly text: string; readonly length: number };

/** Text without a mark in it. */
const plain = /[^\\`{![\]<&*_~^]+/y;

/**
 * A line, or the lines of a paragraph, of OSCAL's markup as plain text: emphasis, code, links, images, tags and
 * references become their words, escapes the characters they protect. Insertions of parameters stay. What has
 * no partner or no meaning is text. The time it takes grows with the length alone, whatever is in it.
 */
export function plainLine(text: string): string {
	const pieces: string[] = [];
	const emphasis = emphasisOver(pieces);
	const links: { readonly at: number; readonly mark: string }[] = [];
	const [ends, parentheses] = [codeEnds(text), closingParentheses(text)];

	/** Ends what an opening bracket began, where an address follows: its words stay. */
	function closeBracket(at: number): number {
		const opened = links.pop();
		const end = opened === undefined ? undefined : parentheses.get(at + 1);
		const words = pieces.slice((opened?.at ?? 0) + 1).join('');
		if (opened === undefined || end === undefined || words.trim() === '') {
			pieces.push(']');
			return at + 1;
		}
		emphasis.settle(opened.at);
		pieces.length = opened.at;
		pieces.push(words);
		// A link holds no other link, and an image is at most within one.
		if (opened.mark === '[') links.length = 0;
		else links.splice(0, links.length - 1);
		return end + 1;
	}

	for (let at = 0; at < text.length;) {
		const character = text.charAt(at);
		if (character === '*' || character === '_') {
			const marks = runAt(text, at);
			const [before, after] = [text.charAt(at - 1), text.charAt(at + marks.length)];
			emphasis.mark({ marks, before, after });
			at += marks.length;
		} else if (character === '[' || text.startsWith('![', at)) {
			const mark = character === '[' ? '[' : '![';
			links.push({ at: pieces.length, mark });
			pieces.push(mark);
			at += mark.length;
		} else if (character === ']') at = closeBracket(at);
		else {
			const { text: words, length } = pieceAt(text, at, ends);
			pieces.push(words);
			at += length;
		}
	}
	return pieces.join('');
}

function pieceAt(text: string, at: number, ends: ReadonlyMap<number, number>): Piece {
	const unmarked = matchAt(plain, text, at);
	if (unmarked !== undefined) return { text: unmarked, length: unmarked.length };
	switch (text.charAt(at)) {
		case '\\':
			return escapeAt(text, at);
		case '`':
			return codeAt(text, at, ends);
		case '<':
			return tagAt(text, at);
		case '&':
			return referenceAt(text, at);
		case '{':
			return insertionAt(text, at);
		default:
			return raisedAt(text, at);
	}
}

function escapeAt(text: string, at: number): Piece {
	const next = text.charAt(at + 1);
	return /[!-/:-@[-`{-~\n]/.test(next) ? { text: next, length: 2 } : { text: '\\', length: 1 };
}

function codeAt(text: string, at: number, ends: ReadonlyMap<number, number>): Piece {
	const run = runAt(text, at);
	const end = ends.get(at);
	if (end === undefined) return { text: run, length: run.length };
	const code = text.slice(at + run.length, end);
	const isPadded = /^ .* $/s.test(code) && code.trim() !== '';
	return { text: isPadded ? code.slice(1, -1) : code, length: end + run.length - at };
}

function tagAt(text: string, at: number): Piece {
	const address = matchAt(/<(?:https?:\/\/|mailto:)[^\s<>]+>/y, text, at);
	if (address !== undefined) return { text: address.slice(1, -1), length: address.length };
	const tag = matchAt(/<\/?[a-z][a-z0-9]*(?:[\s/][^<>]*)?>/iy, text, at);
	const words = tag === undefined ? undefined : textOfTag(tag);
	return tag === undefined || words === undefined
		? { text: '<', length: 1 }
		: { text: words, length: tag.length };
}

function referenceAt(text: string, at: number): Piece {
	const whole = matchAt(/&[#\w]{1,10};/y, text, at) ?? '';
	const character = characterOfReference(whole.slice(1, -1));
	return character === undefined
		? { text: '&', length: 1 }
		: { text: character, length: whole.length };
}

function insertionAt(text: string, at: number): Piece {
	const insertion = matchAt(/\{\{[^{}]{0,300}\}\}/y, text, at) ?? '{';
	return { text: insertion, length: insertion.length };
}

const lowered = '₀₁₂₃₄₅₆₇₈₉';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `H~2~O` and `10^6^`; anything else with these marks is text, as tildes between numbers are. */
function raisedAt(text: string, at: number): Piece {
	const [mark = ''] = text.slice(at, at + 1);
	const found = matchAt(/~[0-9]{1,4}~|\^[0-9A-Za-z+-]{1,8}\^/y, text, at);
	if (found === undefined || (mark === '~' && !/[A-Za-z)]/.test(text.charAt(at - 1)))) {
		return { text: mark, length: 1 };
	}
	const inner = found.slice(1, -1);
	const digits = Array.from(inner, (digit) => (mark === '~' ? lowered : raised)[Number(digit)]);
	const isNumber = /^\d+$/.test(inner);
	return { text: isNumber ? digits.join('') : `^${inner}`, length: found.length };
}

/** The same character over and over. */
function runAt(text: string, at: number): string {
	let end = at + 1;
	while (text[end] === text[at]) end += 1;
	return text.slice(at, end);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
