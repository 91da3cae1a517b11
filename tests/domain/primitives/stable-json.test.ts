import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, fileJson, withStableKeys } from '#lib/domain/primitives/stable-json.ts';

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, inner]) => [key, reversed(inner)])
	);
}

describe('stable JSON', () => {
	it('begins with format, formatVersion and id, then goes by code unit', () => {
		const value = { b: 1, a: 2, あ: 3, B: 4, id: 5, formatVersion: 6, format: 7 };
		expect(canonicalJson(value)).toBe(
			'{"format":7,"formatVersion":6,"id":5,"B":4,"a":2,"b":1,"あ":3}'
		);
	});

	it('keeps the order of lists and leaves out what is undefined', () => {
		expect(canonicalJson({ list: [3, 1, 2], gone: undefined })).toBe('{"list":[3,1,2]}');
	});

	it('is the same whatever the order of keys, and says the same as what it was given', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
				expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
				expect(canonicalJson(withStableKeys(value))).toBe(canonicalJson(value));
			})
		);
	});

	it('writes files with two spaces and one line break at the end', () => {
		expect(fileJson({ b: [1], a: '𠮷' })).toBe('{\n  "a": "𠮷",\n  "b": [\n    1\n  ]\n}\n');
	});
});
