import { characterOfNumber } from '../../decoding/character-of-number.ts';

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	copy: '©',
	reg: '®',
	trade: '™',
	sect: '§',
	para: '¶',
	deg: '°',
	plusmn: '±',
	times: '×',
	divide: '÷',
	middot: '·',
	bull: '•',
	hellip: '…',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	laquo: '«',
	raquo: '»',
	le: '≤',
	ge: '≥',
	ne: '≠',
	rarr: '→',
	larr: '←',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	Auml: 'Ä',
	Ouml: 'Ö',
	Uuml: 'Ü',
	szlig: 'ß',
	eacute: 'é',
	euro: '€',
	yen: '¥'
};

/** The character that a reference such as `amp` or `#x2014` stands for, if it is one that we know. */
export function characterOfReference(reference: string): string | undefined {
	if (reference.startsWith('#')) return characterOfNumber(reference);
	return Object.hasOwn(named, reference) ? named[reference] : undefined;
}

/** What stands for a tag that begins, or that ends. */
type TagText = readonly [opened: string, closed: string];

const line: TagText = ['\n', '\n'];
const nothing: TagText = ['', ''];
const tags: Readonly<Record<string, TagText>> = {
	...Object.fromEntries(
		['b', 'i', 'em', 'strong', 'code', 'span', 'a', 'sub', 'tbody', 'thead'].map((tag) => [
			tag,
			nothing
		])
	),
	...Object.fromEntries(
		[
			'p',
			'div',
			'ul',
			'ol',
			'table',
			'tr',
			'pre',
			'blockquote',
			'h1',
			'h2',
			'h3',
			'h4',
			'h5',
			'h6'
		].map((tag) => [tag, line])
	),
	q: ['“', '”'],
	sup: ['^', ''],
	br: ['\n', ''],
	li: ['\n- ', '\n'],
	td: ['', '; '],
	th: ['', '; ']
};

/** The words for a tag of HTML that OSCAL allows within its texts; `undefined` for any other, which stays as it is. */
export function textOfTag(tag: string): string | undefined {
	const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(tag) ?? [];
	const known = name.toLowerCase();
	if (known === 'img') return attributeOf(tag, 'alt');
	if (known === 'insert') return insertionOf(tag);
	return Object.hasOwn(tags, known) ? tags[known]?.[slash === '/' ? 1 : 0] : undefined;
}

function insertionOf(tag: string): string | undefined {
	const [type, id] = [attributeOf(tag, 'type') ?? 'param', attributeOf(tag, 'id-ref')];
	return id === undefined ? undefined : `{{ insert: ${type}, ${id} }}`;
}

const attributeOf = (tag: string, name: string): string | undefined =>
	tag.split(`${name}="`)[1]?.split('"')[0];
