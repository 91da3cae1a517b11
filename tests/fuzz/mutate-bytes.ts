import { below, oneOf, type Random } from '#lib/domain/primitives/seeded-random.ts';

/** What readers stumble over: ends of numbers, of texts, of lines, of what is nested. */
const odd = [
	...[
		'',
		'\0',
		'\ufeff',
		'\r\n',
		'\n',
		'\t',
		' ',
		'"',
		'""',
		"'",
		',',
		';',
		':',
		'-',
		'--- ',
		'&a',
		'*a'
	],
	...[
		'{',
		'}',
		'[',
		']',
		'[[[[[[[[',
		'{"a":{"a":{"a":',
		'null',
		'true',
		'-1',
		'0',
		'1e999',
		'0x1F',
		'1.10'
	],
	...[
		'9007199254740993',
		'99999999999999999999',
		'4294967295',
		'2147483648',
		'007',
		'2026-02-30',
		'70331-01-01'
	],
	...[
		'__proto__',
		'constructor',
		'../',
		'./',
		'\\',
		'%2e',
		'data/',
		'<',
		'>',
		'&amp;',
		'&#0;',
		']]>'
	],
	...[
		'=1+1',
		'+',
		'@',
		'〜',
		'～',
		'が',
		'か\u3099',
		'𠮷',
		'\ud800',
		'\u202e',
		'\u200b',
		'é',
		'①',
		'髙'
	],
	...[
		'AGE-SECRET-KEY-1',
		'-> X25519 A',
		'-----BEGIN ',
		'-----END ',
		'ssh-ed25519 AAAA',
		'SHA256:',
		'A'.repeat(300)
	]
].map((text) => new TextEncoder().encode(text));

const numbers = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const spliced = (bytes: Uint8Array, at: number, gone: number, put: Uint8Array): Uint8Array =>
	new Uint8Array([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + gone)]);

const place = (bytes: Uint8Array, random: Random): number => below(random, bytes.length + 1);
/** Mostly little, sometimes much. */
const span = (random: Random): number => Math.floor(2 ** (random() * 8));

/** Where a word or number begins, and its length. */
function wordIn(bytes: Uint8Array, random: Random): readonly [number, number] {
	const isWord = (code: number | undefined) =>
		code !== undefined && (code >= 0x80 || /[\w.+-]/.test(String.fromCharCode(code)));
	let at = place(bytes, random);
	while (at < bytes.length && !isWord(bytes[at])) at++;
	while (at > 0 && isWord(bytes[at - 1])) at--;
	let end = at;
	while (isWord(bytes[end])) end++;
	return [at, end - at];
}

const changes: readonly Change[] = [
	(bytes, random) => {
		const copy = bytes.slice();
		const at = below(random, copy.length);
		copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
		return copy;
	},
	(bytes, random) => {
		const copy = bytes.slice();
		copy[below(random, copy.length)] = below(random, 256);
		return copy;
	},
	(bytes, random) => spliced(bytes, place(bytes, random), span(random), new Uint8Array()),
	(bytes, random) => spliced(bytes, place(bytes, random), 0, oneOf(random, odd)),
	(bytes, random) => {
		const [at, length] = wordIn(bytes, random);
		return spliced(bytes, at, length, oneOf(random, odd));
	},
	(bytes, random) => {
		const [at, length] = wordIn(bytes, random);
		const [from, other] = wordIn(bytes, random);
		return spliced(bytes, at, length, bytes.subarray(from, from + other));
	},
	(bytes, random) => {
		const from = place(bytes, random);
		return spliced(bytes, place(bytes, random), 0, bytes.subarray(from, from + span(random)));
	},
	(bytes, random) => bytes.slice(0, place(bytes, random)),
	(bytes, random) => {
		const width = oneOf(random, [1, 2, 4]);
		if (bytes.length < width) return bytes;
		const copy = bytes.slice();
		const at = below(random, copy.length - width + 1);
		for (let step = 0, number = oneOf(random, numbers); step < width; step++, number >>>= 8)
			copy[at + step] = number & 0xff;
		return copy;
	}
];

/** Bytes with one to four changes, the same for the same numbers. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
	let changed = bytes;
	for (let left = 1 + below(random, 4); left > 0; left--)
		changed = oneOf(random, changes)(changed.length === 0 ? bytes : changed, random);
	return changed;
}
