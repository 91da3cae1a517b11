import { describe, expect, it } from 'vitest';
import { searchFor } from '../../src/routes/search-for.ts';

describe('searching a list', () => {
	it('wants every word, wherever it stands', () => {
		expect(searchFor('台帳 更新')(['更新の日', undefined, '資産台帳'])).toBe(true);
		expect(searchFor('台帳 廃棄')(['更新の日', undefined, '資産台帳'])).toBe(false);
	});

	it('does not mind width, case and kana', () => {
		for (const typed of ['ＶＰＮ', 'vpn', 'せんさー', 'ｾﾝｻｰ'])
			expect(searchFor(typed)(['VPNとセンサー']), typed).toBe(true);
	});

	it('finds everything without words', () => {
		expect(searchFor(' 　')([])).toBe(true);
	});

	it('joins no two texts to one word', () => {
		expect(searchFor('台帳')(['台', '帳'])).toBe(false);
	});
});
