import { parse, stringify } from 'yaml';
import { mutateBytes } from './mutate-bytes.ts';
import { below, oneOf, type Random } from '#lib/domain/primitives/seeded-random.ts';

/** Values that stand where others should. */
const oddValues: readonly unknown[] = [
	...[
		null,
		true,
		false,
		0,
		-1,
		1.5,
		2 ** 53,
		'',
		' ',
		[],
		{},
		[[]],
		'𠮷\ud800',
		'か\u3099',
		'がぎ',
		'\u202eあい'
	],
	...[
		'2026-02-30',
		'0001-01-01',
		'met',
		'ア'.repeat(200),
		'ア'.repeat(3000),
		'__proto__',
		'確かめた\r\n次の行',
		'\0\ufeff'
	]
];

type Holder = Record<string, unknown> | unknown[];

/** Everything in a value that holds something. */
function holdersIn(value: unknown): readonly Holder[] {
	if (typeof value !== 'object' || value === null) return [];
	return [value as Holder, ...Object.values(value).flatMap(holdersIn)];
}

type Change = (holder: Holder, key: string, random: Random) => void;

const put = (holder: Holder, key: string, value: unknown): void => {
	Object.defineProperty(holder, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
};

const changes: readonly Change[] = [
	(holder, key, random) => put(holder, key, oneOf(random, oddValues)),
	(holder, key, random) => {
		const value: unknown = Reflect.get(holder, key);
		put(
			holder,
			key,
			typeof value === 'number'
				? value + oneOf(random, [1, -1, 0.5, 1e6])
				: `${String(value)}改める`
		);
	},
	(holder, key) => {
		if (Array.isArray(holder)) holder.splice(Number(key), 1);
		else Reflect.deleteProperty(holder, key);
	},
	(holder, key) => {
		if (Array.isArray(holder)) holder.push(Reflect.get(holder, key));
		else put(holder, `${key}x`, Reflect.get(holder, key));
	},
	(holder, key, random) => {
		const other = oneOf(random, Object.keys(holder));
		const value: unknown = Reflect.get(holder, key);
		put(holder, key, Reflect.get(holder, other));
		put(holder, other, value);
	}
];

/** A value with one or two changes, whose form stays right. */
function mutateValue(value: unknown, random: Random): unknown {
	const copy = structuredClone(value);
	for (let left = 1 + below(random, 2); left > 0; left--) {
		const holders = holdersIn(copy).filter((holder) => Object.keys(holder).length > 0);
		if (holders.length === 0) return copy;
		const holder = oneOf(random, holders);
		oneOf(random, changes)(holder, oneOf(random, Object.keys(holder)), random);
	}
	return copy;
}

/** A text of JSON or YAML: mostly with other values in it, now and then with other letters or bytes. */
export function mutateJson(bytes: Uint8Array, random: Random): Uint8Array {
	const way = below(random, 10);
	if (way === 0) return mutateBytes(bytes, random);
	const text = new TextDecoder().decode(bytes);
	if (way === 1) return new TextEncoder().encode(mutateLetters(text, random));
	const isJson = text.startsWith('{');
	const value = mutateValue(isJson ? JSON.parse(text) : parse(text), random);
	return new TextEncoder().encode(isJson ? JSON.stringify(value) : stringify(value));
}

const letters = [
	'あ',
	'が',
	'か\u3099',
	'𠮷',
	'〜',
	'−',
	'"',
	',',
	';',
	'\n',
	'\r\n',
	'\t',
	' ',
	'　',
	'',
	'0',
	'=',
	'\u200b'
];

/** A text with a few other letters, which stays UTF-8. */
export function mutateLetters(text: string, random: Random): string {
	const points = Array.from(text);
	for (let left = 1 + below(random, 4); left > 0; left--) {
		const at = below(random, points.length + 1);
		const gone = below(random, 3) === 0 ? below(random, 20) : below(random, 2);
		const from = below(random, points.length + 1);
		const copied = points.slice(from, from + below(random, 12));
		points.splice(at, gone, ...(below(random, 3) === 0 ? copied : [oneOf(random, letters)]));
	}
	return points.join('');
}

/** Mostly other letters, now and then other bytes. */
export const mutateText = (bytes: Uint8Array, random: Random): Uint8Array =>
	below(random, 4) === 0
		? mutateBytes(bytes, random)
		: new TextEncoder().encode(mutateLetters(new TextDecoder().decode(bytes), random));
