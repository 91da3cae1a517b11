import { describe, expect, it } from 'vitest';
import { findBodies } from '#lib/domain/municipality/find-bodies.ts';
import { searchOf } from '#lib/domain/municipality/find-municipalities.ts';

const find = searchOf([
	{ code: '010006', name: '北海道', kana: 'ほっかいどう' },
	{ code: '011002', name: '札幌市', kana: 'さっぽろし' },
	{ code: '130001', name: '東京都', kana: 'とうきょうと' },
	{ code: '132063', name: '府中市', kana: 'ふちゅうし' },
	{ code: '340006', name: '広島県', kana: 'ひろしまけん' },
	{ code: '342084', name: '府中市', kana: 'ふちゅうし' }
]);
const namesIn = (text: string) => findBodies(text, find);

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
		['"011002","札幌市"', ['011002']],
		['北海道', ['010006']]
	])('%j are %j', (text, codes) => {
		const { found, unclear } = namesIn(text);
		expect(found.map(({ code }) => code)).toEqual(codes);
		expect(unclear).toEqual([]);
	});

	it('are not guessed: lines that name none or several are told', () => {
		expect(namesIn('府中市\n無い市\n999999')).toEqual({
			found: [],
			unclear: [
				{ line: '府中市', why: 'several' },
				{ line: '無い市', why: 'none' },
				{ line: '999999', why: 'none' }
			]
		});
	});
});
