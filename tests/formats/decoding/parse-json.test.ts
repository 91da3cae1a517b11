import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '#lib/formats/decoding/parse-json.ts';

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);
const error = (text: string) => {
	const parsed = parseJson(text);
	return parsed.ok ? undefined : parsed.error;
};

describe('parseJson', () => {
	it('gives the value of any JSON that is not too deep', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
				const text = JSON.stringify(value);
				fc.pre(!/"(__proto__|constructor|prototype)"/.test(text));
				expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
			})
		);
	});

	it('takes 32 levels and refuses 33, whatever they are made of', () => {
		expect(parseJson(nested(32)).ok).toBe(true);
		expect(error(nested(33))).toEqual({ kind: 'too-deep', limit: 32 });
		expect(error(nested(33, '{"a":', '}').replace('{"a":}', '{}'))).toMatchObject({
			kind: 'too-deep'
		});
		expect(error(nested(17, '[{"a":', '}]'))).toMatchObject({ kind: 'too-deep' });
	});

	it('refuses a nesting bomb at once, open or closed', () => {
		expect(error('['.repeat(5_000_000))).toMatchObject({ kind: 'too-deep' });
		expect(error(nested(100_000, '{"a":', '}'))).toMatchObject({ kind: 'too-deep' });
	});

	it('counts no bracket within a text', () => {
		const text = JSON.stringify({ note: '['.repeat(1000), quote: '"{\\' + '{'.repeat(1000) });
		expect(parseJson(text).ok).toBe(true);
	});

	it.each(['__proto__', 'constructor', 'prototype'])(
		'refuses the key %s, wherever it is',
		(key) => {
			const before = Object.getOwnPropertyNames(Object.prototype);
			for (const text of [`{"${key}":{"x":1}}`, `[{"a":[{"${key}":1}]}]`]) {
				expect(error(text)).toEqual({ kind: 'forbidden-key', key });
			}
			expect(error(`{"\\u005f_proto__":1}`)).toEqual({ kind: 'forbidden-key', key: '__proto__' });
			expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
			expect(({} as { x?: unknown }).x).toBeUndefined();
		}
	);

	it.each([
		['at the top', '{"a":1,"b":{},"a":2}', 'a'],
		['deep within', '[{"x":[{"k":1},{"k":1,"k":1}]}]', 'k'],
		['written in two ways', '{"\\u0061":1,"a":2}', 'a'],
		['with a quote in it', '{"a\\"":1, "a\\"" : 2}', 'a"'],
		['beside texts like keys', '{"v":"a\\":1","a":"{\\"a\\":1}","w":["a"],"a":0}', 'a']
	])('refuses a key that stands twice %s', (_, text, key) => {
		expect(error(text)).toEqual({ kind: 'duplicate-key', key });
	});

	it('takes the same key in different objects', () => {
		expect(parseJson('{"a":{"a":[{"a":1},{"a":1}]},"b":"a","c:":"a:"}').ok).toBe(true);
	});

	it('takes such a word as a value', () => {
		expect(parseJson('{"note":"constructor"}').ok).toBe(true);
	});

	it.each([
		['a missing comma', '{\n  "a": 1\n  "b": 2\n}', { line: 3, column: 3 }],
		['a missing colon', '{"a" 1}', { line: 1, column: 6 }],
		['a comma too many', '{\n"a": 1,\n}', { line: 3, column: 1 }],
		['a wrong word', '{\n  "a": 1,\n  "b": nope\n}', { line: 3, column: 9 }],
		['a word cut short', '[tru]', { line: 1, column: 5 }],
		['a single quote', "{'a': 1}", { line: 1, column: 2 }],
		['a wrong closing bracket', '{"a": [1}', { line: 1, column: 9 }],
		['something after the end', '{}\n x', { line: 2, column: 2 }],
		['a line break within a text', '["a\nb"]', { line: 1, column: 4 }],
		['a wrong escape', '["\\q"]', { line: 1, column: 4 }],
		['a wrong Unicode escape', '["\\u12G4"]', { line: 1, column: 7 }],
		['a number with a leading zero', '[01]', { line: 1, column: 3 }],
		['a number without digits', '[1, -]', { line: 1, column: 6 }],
		['a number that ends in a point', '[1.]', { line: 1, column: 4 }],
		['a text cut off', '{\n  "a": "abc', { line: 2, column: 12 }],
		['an object cut off', '{"a": 1', { line: 1, column: 8 }],
		['an object cut off after a line break', '{"a": 1\n', { line: 2, column: 1 }],
		['a text that speaks of a position', '["position 77", x]', { line: 1, column: 17 }],
		['YAML', 'a: 1', { line: 1, column: 1 }]
	])('says where there is %s', (_, text, place) => {
		expect(error(text)).toEqual({ kind: 'not-json', ...place });
	});

	it('finds a place in the text for every text that is not JSON', () => {
		const broken = fc
			.tuple(fc.jsonValue({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '}', '"', 'x', '\n'))
			.map(([value, at, put]) => {
				const text = JSON.stringify(value, null, 1);
				const cut = at % (text.length + 1);
				return text.slice(0, cut) + put + text.slice(cut + 1);
			});
		fc.assert(
			fc.property(broken, (text) => {
				const found = error(text);
				if (found?.kind !== 'not-json') return;
				const lines = text.split('\n');
				expect(found.line).toBeGreaterThanOrEqual(1);
				expect(found.line).toBeLessThanOrEqual(lines.length);
				const length = lines[found.line - 1]?.length ?? -1;
				expect(found.column).toBeGreaterThanOrEqual(1);
				expect(found.column).toBeLessThanOrEqual(length + 1);
			}),
			{ numRuns: 500 }
		);
	});
});
