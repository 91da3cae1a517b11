import { describe, expect, it } from 'vitest';
import { localTextSchema } from '#lib/domain/primitives/local-text.ts';

const takes = (ja: string) => localTextSchema.safeParse({ ja, en: 'text' }).success;

describe('localTextSchema', () => {
	it.each([
		['a line break and a tab', '一行目\n二行目\t終わり'],
		['a character beyond the BMP', '𠮷野家'],
		['a variation selector', '葛\u{e0100}飾区'],
		['a bidi override, which screens make visible', 'exe.\u202efdp'],
		['markup, which stays text', '<script>alert(1)</script>']
	])('takes %s', (_, text) => {
		expect(takes(text)).toBe(true);
	});

	it.each([
		['NUL', 'a\u0000b'],
		['an escape character', 'a\u001bb'],
		['a C1 control character', 'a\u0085b'],
		['half a character', 'a\ud800b'],
		['nothing', ''],
		['more than 8,000 characters', 'あ'.repeat(8001)]
	])('refuses %s', (_, text) => {
		expect(takes(text)).toBe(false);
	});

	it('asks for both languages and no third', () => {
		expect(localTextSchema.safeParse({ ja: '文' }).success).toBe(false);
		expect(localTextSchema.safeParse({ ja: '文', en: 'text', fr: 'texte' }).success).toBe(false);
	});
});
