import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';

describe('sha256Hex', () => {
	it('gives the digests of the standard', () => {
		expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
		expect(sha256Hex('abc')).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
		);
	});

	it('agrees with another implementation, for bytes and for text as UTF-8', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 300 }),
				fc.string({ unit: 'grapheme' }),
				(bytes, text) => {
					expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
					expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
				}
			)
		);
	});
});
