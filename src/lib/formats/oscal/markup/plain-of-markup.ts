import { listLevels, type ListItem } from './list-levels.ts';
import { plainLine } from './plain-line.ts';
import { isTableRow, isTableRule, plainTable } from './plain-table.ts';

/** Longest text that is looked at; more is cut, and marked. Texts of a checklist are far shorter. */
const longest = 100_000;

/**
 * A text of OSCAL (`markup-multiline`: paragraphs, headings, lists, quotations, code, tables) as plain text,
 * line by line as it was written. A parameter that is to be inserted stays named.
 */
export function plainOfMarkup(markup: string): string {
	const text = markup.length > longest ? `${markup.slice(0, longest)} […]` : markup;
	const lines = text.replace(/\r\n?/g, '\n').split('\n');
	const written: string[] = [];
	let at = 0;
	const levels = listLevels();
	while (at < lines.length) {
		const block = fenceAt(lines, at) ?? tableAt(lines, at);
		if (block !== undefined) {
			written.push(...block.written);
			at = block.end;
			continue;
		}
		const line = withoutQuotes(lines[at] ?? '');
		const paragraph = isRule(line)
			? { written: [''], end: at + 1 }
			: paragraphAt(lines, at, levels.itemOf(line));
		written.push(...paragraph.written);
		at = paragraph.end;
	}
	return joined(written);
}

type Block = { readonly written: readonly string[]; readonly end: number };

function fenceAt(lines: readonly string[], at: number): Block | undefined {
	const fence = /^\s*(`{3,}|~{3,})[\w-]*\s*$/.exec(lines[at] ?? '')?.[1];
	if (fence === undefined) return undefined;
	const length = lines.slice(at + 1).findIndex((line) => line.trim().startsWith(fence));
	const end = at + 1 + length;
	return length === -1 ? undefined : { written: lines.slice(at + 1, end), end: end + 1 };
}

function tableAt(lines: readonly string[], at: number): Block | undefined {
	const [head = '', rule = ''] = lines.slice(at, at + 2);
	if (!isTableRow(head) || !isTableRule(rule)) return undefined;
	let end = at + 2;
	while (isTableRow(lines[end] ?? '')) end += 1;
	return { written: plainTable(head, lines.slice(at + 2, end)), end };
}

/** Lines up to one that begins something else; marks of emphasis may reach over them. */
function paragraphAt(lines: readonly string[], at: number, item: ListItem): Block {
	const first = withoutHeading(item.text);
	if (first.trim() === '') return { written: [item.mark.trimEnd()], end: at + 1 };
	let end = at + 1;
	while (end < lines.length && continues(lines, end)) end += 1;
	const more = lines.slice(at + 1, end).map((line) => withoutQuotes(line).trim());
	const words = plainLine([first.trim(), ...more].join('\n')).split('\n');
	const [begun = '', ...others] = words;
	const isUnderlined = /^(?:=+|-+)$/.test((lines[end] ?? '').trim()) && item.mark === '';
	return {
		written: [item.mark + begun, ...others.map((line) => item.indent + line)],
		end: isUnderlined ? end + 1 : end
	};
}

function continues(lines: readonly string[], at: number): boolean {
	const line = withoutQuotes(lines[at] ?? '');
	if (line.trim() === '' || isRule(line) || /^\s*(?:=+|-+)\s*$/.test(line)) return false;
	if (/^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line) || /^\s*#{1,6}\s/.test(line)) return false;
	return !/^\s*(?:`{3}|~{3})/.test(line) && tableAt(lines, at) === undefined;
}

/** A line of three marks or more that parts two chapters says nothing. */
const isRule = (line: string): boolean => /^([-*_])\1{2,}$/.test(line.replaceAll(' ', ''));

function withoutHeading(line: string): string {
	const marks = /^ {0,3}#{1,6}(?=\s|$)/.exec(line)?.[0];
	if (marks === undefined) return line;
	const words = line.slice(marks.length).trim();
	const end = /#/.test(words.slice(-1)) ? trimmedOf(words) : words.length;
	return words.slice(0, end);
}

/** Where the marks begin that may close a heading, which stand apart from its words. */
function trimmedOf(words: string): number {
	let end = words.length;
	while (words[end - 1] === '#') end -= 1;
	return end === 0 || words[end - 1] === ' ' ? end : words.length;
}

/** A line without the marks of quotations before it. */
function withoutQuotes(line: string): string {
	let at = 0;
	for (let next = at; /[ >]/.test(line[next] ?? ''); next++) {
		if (line[next] === '>') at = next + 1;
		else if (next - at > 3) break;
	}
	return at === 0 ? line : line.slice(line[at] === ' ' ? at + 1 : at);
}

/** Lines without spaces at their ends, at most one empty line in a row. */
const joined = (lines: readonly string[]): string =>
	lines
		.flatMap((line) => line.split('\n'))
		.map((line) => line.trimEnd())
		.filter((line, at, all) => line !== '' || all[at - 1] !== '')
		.join('\n');
