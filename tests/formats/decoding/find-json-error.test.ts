import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError } from '#lib/formats/decoding/find-json-error.ts';

describe('findJsonError', () => {
	it('reads any JSON to its end, whatever its white space', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
				const text = ` ${JSON.stringify(value, null, indent)}\r\n`;
				expect(findJsonError(text)).toBe(text.length);
			}),
			{ numRuns: 300 }
		);
	});

	it('knows every form of number and escape', () => {
		const text = String.raw`[-0, 0.5, 1e9, 1E+9, -12.30e-4, "\"\\\/\b\f\n\r\t\u00aF"]`;
		expect(JSON.parse(text)).toHaveLength(6);
		expect(findJsonError(text)).toBe(text.length);
	});

	it('never goes beyond what is still JSON: one more character and it would not move', () => {
		const text = fc.tuple(
			fc.jsonValue({ maxDepth: 3 }),
			fc.nat(),
			fc.constantFrom('}', 'x', ',', '"')
		);
		fc.assert(
			fc.property(text, ([value, at, put]) => {
				const json = JSON.stringify(value);
				const broken = json.slice(0, at % (json.length + 1)) + put + json.slice(at % json.length);
				const offset = findJsonError(broken);
				// What follows the error changes nothing about where it is.
				if (offset < broken.length) {
					expect(findJsonError(`${broken.slice(0, offset + 1)} [1`)).toBe(offset);
				}
			}),
			{ numRuns: 300 }
		);
	});
});
