import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, largestTextFile } from '#lib/formats/decoding/decode-text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
	it('reads UTF-8, with a byte order mark or without', () => {
		expect(decodeText(utf8('加古川市 𠮷'))).toEqual({ ok: true, value: '加古川市 𠮷' });
		expect(decodeText(utf8('\ufeff加古川市'))).toEqual({ ok: true, value: '加古川市' });
	});

	it.each([
		['a broken sequence', bytes(0x61, 0xe3, 0x81)],
		['an overlong form', bytes(0xc0, 0xaf)],
		['a surrogate', bytes(0xed, 0xa0, 0x80)],
		['Shift_JIS', bytes(0x89, 0xc1, 0x8c, 0xc3, 0x90, 0xec)],
		['UTF-16, little-endian', bytes(0xff, 0xfe, 0x7b, 0x00)],
		['UTF-16, big-endian', bytes(0xfe, 0xff, 0x00, 0x7b)]
	])('refuses %s', (_, data) => {
		expect(decodeText(data)).toEqual({ ok: false, error: { kind: 'not-utf8' } });
	});

	it.each([
		['no byte', ''],
		['a byte order mark alone', '\ufeff'],
		['white space', ' \r\n\t\u3000']
	])('calls %s empty', (_, text) => {
		expect(decodeText(utf8(text))).toEqual({ ok: false, error: { kind: 'empty' } });
	});

	it('refuses by size before it reads, and takes what is just as large as allowed', () => {
		expect(decodeText(utf8('abcd'), 4).ok).toBe(true);
		expect(decodeText(utf8('abcde'), 4)).toEqual({
			ok: false,
			error: { kind: 'too-large', size: 5, limit: 4 }
		});
		const huge = new Uint8Array(largestTextFile + 1).fill(0xff);
		expect(decodeText(huge)).toMatchObject({ error: { kind: 'too-large' } });
	});

	it('gives back any well-formed text', () => {
		const text = fc.string({ unit: 'binary', minLength: 1 }).filter((t) => t.trim() !== '');
		fc.assert(
			fc.property(text, (original) => {
				fc.pre(!original.startsWith('\ufeff'));
				expect(decodeText(utf8(original))).toEqual({ ok: true, value: original });
			})
		);
	});
});
