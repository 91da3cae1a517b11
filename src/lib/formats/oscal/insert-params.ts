import { plainLine } from './markup/plain-line.ts';
import { plainOfMarkup } from './markup/plain-of-markup.ts';
import type { OscalParam } from './oscal-catalog.ts';

/** What OSCAL has in a place: markup of several lines or of one, or a text without any. */
export type OscalTextKind = 'lines' | 'line' | 'plain';

/** Writes out what is inserted into a text, and its markup as plain text. */
export type InsertParams = (text: string, kind?: OscalTextKind) => string;

/** Longest text made, in UTF-16 code units: far more than any text of a checklist may have. */
const longest = 20_000;

/** How many parameters may stand in one another; more are left as they are named. */
const deepest = 20;

/** `{{ insert: param, ac-1_prm_1 }}`; other things than parameters can be named in the same way. */
const insertion = /\{\{\s*insert:\s*([\w-]+)\s*,\s*([^\s{},]+)[^{}]*\}\}/g;

const withoutMarkup: Readonly<Record<OscalTextKind, (text: string) => string>> = {
	lines: plainOfMarkup,
	line: plainLine,
	plain: (text) => text
};

/**
 * Makes the writer of texts with parameters. A parameter is written as its values, else as the choices
 * it gives (`[choice: a; b]`), else as its label (`[label]`), else as its id. Parameters can name one
 * another: one that comes back to itself is written as its id. Every one is worked out only once, so
 * that parameters made to multiply cost no more than others.
 */
export function makeInsertParams(params: Iterable<OscalParam>): InsertParams {
	const known = new Map<string, OscalParam>();
	for (const param of params) if (!known.has(param.id)) known.set(param.id, param);
	const written = new Map<string, string>();

	const insertAt = (text: string, depth: number): string =>
		replaceInsertions(text, (type, id) => (type === 'param' ? write(id, depth) : `[${id}]`));

	function write(id: string, depth: number): string {
		const param = known.get(id);
		const itself = `[${id}]`;
		if (param === undefined || depth === deepest) return itself;
		const before = written.get(id);
		if (before !== undefined) return before;
		written.set(id, itself);
		const text = insertAt(templateOf(param), depth + 1);
		written.set(id, text);
		return text;
	}

	return (text, kind = 'lines') => insertAt(withoutMarkup[kind](text), 0);
}

function templateOf({ id, values = [], select, label = '' }: OscalParam): string {
	const choices = select?.choice ?? [];
	if (values.length > 0) return values.join(', ');
	if (choices.length > 0) return `[choice: ${choices.map(plainLine).join('; ')}]`;
	return `[${label.trim() === '' ? id : plainLine(label)}]`;
}

/** Replaces insertions until the text is as long as it may get. */
function replaceInsertions(text: string, replace: (type: string, id: string) => string): string {
	let [made, at] = ['', 0];
	for (const match of text.matchAll(insertion)) {
		if (made.length > longest) break;
		const [whole, type = '', id = ''] = match;
		made += text.slice(at, match.index) + replace(type, id);
		at = match.index + whole.length;
	}
	return (made + text.slice(at)).slice(0, longest);
}
