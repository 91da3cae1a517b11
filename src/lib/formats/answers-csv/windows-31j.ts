/**
 * Characters of JIS X 0208 that Windows-31J reads as others than the standard does, each set looking alike:
 * what Excel saves and reads back is the last of its set.
 */
const alike = [
	'〜～',
	'−－',
	'‖∥',
	'¢￠',
	'£￡',
	'¬￢',
	'—―',
	'¦￤',
	'‾¯￣',
	'⋯…',
	'¥￥＼\\',
	'µμ'
];

const lastOfSet: ReadonlyMap<string, string> = new Map(
	alike.flatMap((set) => {
		const [...characters] = set;
		const last = characters.at(-1) ?? '';
		return characters.map((character) => [character, last] as const);
	})
);

/** A character as Windows-31J reads it back; any other is itself. */
export const windows31JForm = (character: string): string => lastOfSet.get(character) ?? character;

/** A text whose characters count as the same however programs read Windows-31J. */
export const windows31JText = (text: string): string => Array.from(text, windows31JForm).join('');

/** What Windows writes for some characters that its Japanese code page lacks; for letters it drops the accent. */
const bestFits: ReadonlyMap<string, string> = new Map([
	['¦', '|'],
	['‾', '~'],
	['·', '・'],
	['«', '≪'],
	['»', '≫'],
	['¡', '!'],
	['©', 'c'],
	['®', 'R'],
	['¸', '，'],
	['\u00ad', '-'],
	['\u00a0', ' ']
]);

/**
 * How a character stands in a text saved as Windows-31J at this place, as far as it is that character;
 * `undefined` where another one stands there.
 */
export function shownInWindows31J(own: string, text: string, at: number): string | undefined {
	const next = characterAt(text, at);
	if (next !== '' && windows31JForm(next) === windows31JForm(own)) return next;
	if (writable().has(own)) return undefined;
	const marks = [
		'?'.repeat(own.length),
		'?',
		bestFits.get(own) ?? own.normalize('NFKD').slice(0, 1)
	];
	const shown = marks.find((mark) => mark !== '' && text.startsWith(mark, at));
	return shown ?? (/[\p{M}\p{Cf}]/u.test(own) ? '' : undefined);
}

const characterAt = (text: string, at: number): string => {
	const point = text.codePointAt(at);
	return point === undefined ? '' : String.fromCodePoint(point);
};

/** Every character that Windows-31J has: what its bytes, one or two, read as. */
function listWritable(): ReadonlySet<string> {
	const bytes = Array.from({ length: 0x100 }, (_, byte) => byte);
	const pairs = bytes
		.filter((lead) => lead > 0x80 && (lead < 0xa0 || lead > 0xdf) && lead < 0xfd)
		.flatMap((lead) => bytes.slice(0x40).flatMap((trail) => [lead, trail, 0x0a]));
	const text = new TextDecoder('shift_jis').decode(
		Uint8Array.from([...bytes.slice(0, 0x80), 0x0a, ...pairs, ...bytes.slice(0xa1, 0xe0)])
	);
	const all = new Set(text);
	all.delete('\ufffd');
	return all;
}

let found: ReadonlySet<string> | undefined;

/** Worked out when it is first asked for. */
const writable = (): ReadonlySet<string> => (found ??= listWritable());
