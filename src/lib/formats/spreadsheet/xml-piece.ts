import { decodeEntities } from './decode-entities.ts';

/** A tag, a text or something to pass over, and the offset where the next piece begins. */
export type XmlPiece =
	| {
			readonly kind: 'open';
			readonly name: string;
			readonly attributes: XmlAttributes;
			readonly isClosed: boolean;
			readonly end: number;
	  }
	| { readonly kind: 'close'; readonly name: string; readonly end: number }
	| { readonly kind: 'text'; readonly text: string; readonly end: number }
	| { readonly kind: 'passed'; readonly end: number }
	| XmlWrong;

/** The text is not XML that we take, from this offset on. */
export type XmlWrong = {
	readonly kind: 'wrong';
	readonly problem: XmlProblem;
	readonly offset: number;
};

/** Attributes by name, with its prefix if it has one. */
export type XmlAttributes = ReadonlyMap<string, string>;

/** `dtd`: declares a document type, by which a file could name others or blow itself up. */
export type XmlProblem = 'not-utf8' | 'dtd' | 'entity' | 'too-deep' | 'not-well-formed';

const mostAttributes = 200;

const wrong = (problem: XmlProblem, offset: number): XmlWrong => ({
	kind: 'wrong',
	problem,
	offset
});

/** The tag, text or comment that begins at an offset before the end. */
export function readXmlPiece(text: string, at: number): XmlPiece {
	if (text[at] !== '<') return readText(text, at);
	switch (text.charAt(at + 1)) {
		case '/':
			return readClose(text, at);
		case '?':
			return passTo(text, at, '?>');
		case '!':
			return readDeclared(text, at);
		default:
			return readOpen(text, at);
	}
}

function readText(text: string, at: number): XmlPiece {
	const next = text.indexOf('<', at);
	const end = next === -1 ? text.length : next;
	const decoded = decodeEntities(text.slice(at, end));
	return decoded === undefined ? wrong('entity', at) : { kind: 'text', text: decoded, end };
}

function readDeclared(text: string, at: number): XmlPiece {
	if (text.startsWith('<!--', at)) return passTo(text, at, '-->');
	if (!text.startsWith('<![CDATA[', at)) return wrong('dtd', at);
	const end = text.indexOf(']]>', at);
	if (end === -1) return wrong('not-well-formed', at);
	return { kind: 'text', text: text.slice(at + '<![CDATA['.length, end), end: end + 3 };
}

function passTo(text: string, at: number, mark: string): XmlPiece {
	const end = text.indexOf(mark, at + 2);
	return end === -1 ? wrong('not-well-formed', at) : { kind: 'passed', end: end + mark.length };
}

const closeTag = /<\/([^\s<>/=&"']+)\s*>/y;
const openTag = /<([^\s<>/=&"'!?]+)/y;
const attribute = /\s+([^\s<>/=&"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

function readClose(text: string, at: number): XmlPiece {
	const tag = matchAt(closeTag, text, at);
	if (tag === null) return wrong('not-well-formed', at);
	return { kind: 'close', name: tag[1] ?? '', end: at + tag[0].length };
}

function readOpen(text: string, at: number): XmlPiece {
	const tag = matchAt(openTag, text, at);
	if (tag === null) return wrong('not-well-formed', at);
	const attributes = new Map<string, string>();
	let end = at + tag[0].length;
	for (let found = matchAt(attribute, text, end); found; found = matchAt(attribute, text, end)) {
		const problem = addAttribute(attributes, found);
		if (problem !== undefined) return wrong(problem, end);
		end += found[0].length;
	}
	const closing = matchAt(tagEnd, text, end);
	if (closing === null) return wrong('not-well-formed', end);
	const isClosed = closing[1] === '/';
	return { kind: 'open', name: tag[1] ?? '', attributes, isClosed, end: end + closing[0].length };
}

function addAttribute(
	attributes: Map<string, string>,
	[, name = '', double, single = '']: RegExpExecArray
): XmlProblem | undefined {
	const value = decodeEntities(double ?? single);
	if (value === undefined) return 'entity';
	if (attributes.has(name) || attributes.size === mostAttributes) return 'not-well-formed';
	attributes.set(name, value);
	return undefined;
}
