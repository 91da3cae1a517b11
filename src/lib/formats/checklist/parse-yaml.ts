import { isMap, isSeq, Lexer, LineCounter, parseAllDocuments, Parser, type Document } from 'yaml';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { mostIssues, type FormatIssue } from '../decoding/format-issue.ts';
import { findRefusedNodes } from './find-refused-nodes.ts';

/** A YAML file as plain values, and a way from a path in them back to line and column. */
export type ParsedYaml = {
	readonly value: unknown;
	readonly placeOf: (path: readonly (string | number)[]) => { line?: number; column?: number };
};

/** Largest checklist file read, in characters. */
const largestYaml = 5 * 1024 * 1024;

/** Deepest nesting taken; our own files need eight. */
const deepestNesting = 32;

/**
 * Reads one YAML document of the core schema. Aliases, anchors, tags, duplicate keys, keys that are no
 * plain value, several documents and deep nesting are refused: authored checklists need none, and bombs are made of them.
 */
export function parseYaml(text: string, file: string): Result<ParsedYaml, readonly FormatIssue[]> {
	const problem = (detail: string, at: { line?: number; column?: number } = {}): FormatIssue => ({
		path: [],
		code: 'syntax',
		detail,
		file,
		...at
	});
	if (text.length > largestYaml) return fail([problem(`size > ${String(largestYaml)}`)]);
	const lines = new LineCounter();
	const tooDeep = findTooDeep(text, lines);
	if (tooDeep !== undefined) {
		return fail([problem('nesting too deep', placeAt(lines, tooDeep))]);
	}
	const documents = parseAllDocuments(text, {
		version: '1.2',
		schema: 'core',
		strict: true,
		// Looked for with the other keys that are not taken: `1` and `"1"` are two keys to the parser, and one to us.
		uniqueKeys: false
	});
	const [document, second] = Array.isArray(documents) ? documents : [];
	if (document === undefined) return fail([problem('empty')]);
	if (second !== undefined) {
		return fail([problem('several documents', placeAt(lines, second.range[0]))]);
	}
	const found = [...document.errors, ...document.warnings].map((error) =>
		problem(error.code, placeAt(lines, error.pos[0]))
	);
	const refused = findRefusedNodes(document).map(({ what, offset }) =>
		problem(what, placeAt(lines, offset))
	);
	if (found.length + refused.length > 0) return fail([...found, ...refused].slice(0, mostIssues));
	return ok({
		value: document.toJS({ maxAliasCount: 0 }) as unknown,
		placeOf: (path) => placeAt(lines, offsetOf(document, path))
	});
}

/**
 * Where the nesting goes beyond what is taken. Asked before the document is composed, because
 * composing calls itself for every level and deep enough text would bring the whole process down.
 */
function findTooDeep(text: string, lines: LineCounter): number | undefined {
	lines.addNewLine(0);
	const parser = new Parser(lines.addNewLine);
	for (const source of new Lexer().lex(text)) {
		// Running the generator is what makes the parser take its step.
		Array.from(parser.next(source));
		// The stack holds the document, every open collection and at most one scalar.
		if (parser.stack.length > deepestNesting + 2) return parser.offset;
	}
	return undefined;
}

const placeAt = (lines: LineCounter, offset: number | undefined) => {
	if (offset === undefined) return {};
	const { line, col } = lines.linePos(offset);
	return { line, column: col };
};

/** Offset of the deepest node on the path that exists. */
function offsetOf(
	document: Document.Parsed,
	path: readonly (string | number)[]
): number | undefined {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		if (typeof node === 'object' && node !== null && 'range' in node) {
			return (node.range as readonly number[] | undefined)?.[0];
		}
	}
	const top = document.contents;
	return isMap(top) || isSeq(top) ? top.range[0] : undefined;
}
