import { describe, expect, it } from 'vitest';
import { findBodies } from '#lib/domain/municipality/find-bodies.ts';
import { nameSearchOf } from '#lib/domain/municipality/name-search.ts';

const search = nameSearchOf([
	{ code: '010006', name: '北海道', kana: 'ほっかいどう' },
	{ code: '011002', name: '札幌市', kana: 'さっぽろし' },
	{ code: '130001', name: '東京都', kana: 'とうきょうと' },
	{ code: '132063', name: '府中市', kana: 'ふちゅうし' },
	{ code: '340006', name: '広島県', kana: 'ひろしまけん' },
	{ code: '342084', name: '府中市', kana: 'ふちゅうし' },
	{ code: '344311', name: '世羅町', kana: 'せらちょう' },
	{ code: '012343', name: '郡町', kana: 'こおりちょう' }
]);
const namesIn = (text: string) => findBodies(text, search);

describe('bodies that are named line by line', () => {
	it.each([
		['011002', ['011002']],
		['01100', ['011002']],
		['11002', ['011002']],
		['札幌市', ['011002']],
		['  札幌市  \r\n\r\n011002', ['011002']],
		['東京都府中市', ['132063']],
		['東京都,府中市', ['132063']],
		['団体コード,団体名\n342084,府中市', ['342084']],
		['府中市,広島県,総務課', ['342084']],
		['広島県,デジタル課', ['340006']],
		['世羅郡世羅町', ['344311']],
		['広島県世羅郡世羅町', ['344311']],
		['広島県,世羅郡世羅町', ['344311']],
		['郡町', ['012343']],
		['西村山郡世羅町', ['344311']],
		['"011002","札幌市"', ['011002']],
		['北海道', ['010006']]
	])('%j are %j', (text, codes) => {
		const { found, unclear } = namesIn(text);
		expect(found.map(({ code }) => code)).toEqual(codes);
		expect(unclear).toEqual([]);
	});

	it('are not guessed: lines that name none or several are told', () => {
		expect(namesIn('府中市\n無い市\n999999\n広島県,札幌市\n世羅郡無町')).toEqual({
			found: [],
			repeated: [],
			unclear: [
				{ line: '府中市', why: 'several' },
				{ line: '無い市', why: 'none' },
				{ line: '999999', why: 'no-such-code' },
				{ line: '広島県,札幌市', why: 'none' },
				{ line: '世羅郡無町', why: 'none' }
			]
		});
	});

	it('are asked once, and the lines that name them again are told', () => {
		const { found, repeated } = namesIn('札幌市\n011002,札幌市\n東京都府中市\n11002');
		expect(found.map(({ code }) => code)).toEqual(['011002', '132063']);
		expect(repeated).toEqual(['011002,札幌市', '11002']);
	});
});
