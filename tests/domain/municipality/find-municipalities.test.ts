import { municipalityList } from 'virtual:municipalities';
import { describe, expect, it } from 'vitest';
import { isMunicipalityCode } from '#lib/domain/assessment/municipality-code.ts';
import { searchOf } from '#lib/domain/municipality/find-municipalities.ts';

const { municipalities } = municipalityList;
const find = searchOf(municipalities);
const names = (typed: string) => find(typed).map(({ name }) => name);

describe('the list of local governments', () => {
	it('holds every prefecture and municipality with a right code and a reading in hiragana', () => {
		// 47 prefectures, 1,741 municipalities, six villages of the northern territories.
		expect(municipalities).toHaveLength(47 + 1741 + 6);
		expect(new Set(municipalities.map(({ code }) => code)).size).toBe(municipalities.length);
		for (const { code, name, kana } of municipalities) {
			expect(isMunicipalityCode(code), name).toBe(true);
			expect(kana, name).toMatch(/^[ぁ-ん]+$/);
		}
		expect(municipalities.find(({ code }) => code === '282103')?.name).toBe('加古川市');
	});
});

describe('a municipality is found by', () => {
	it.each([
		['its name', '加古川市', '加古川市'],
		['its name without 市', '加古川', '加古川市'],
		['the beginning of its reading', 'かこが', '加古川市'],
		['its reading in katakana', 'カコガワ', '加古川市'],
		['its reading in narrow katakana', 'ｶｺｶﾞﾜ', '加古川市'],
		['its reading while a letter is being typed', 'かこがw', '加古川市'],
		['its prefecture and its name', '兵庫県加古川市', '加古川市'],
		['its prefecture and its name, apart and in kana', 'ひょうご　かこ', '加古川市'],
		['its code', '282103', '加古川市'],
		['its code in wide digits', '２８２１０３', '加古川市'],
		['ヶ for ケ', '鎌ヶ谷', '鎌ケ谷市'],
		['が for ヶ', '茅が崎', '茅ヶ崎市'],
		['ケ for ヶ', '関ケ原', '関ケ原町'],
		['の for ノ', '山の内町', '山ノ内町'],
		['ノ for 之', '西ノ表', '西之表市'],
		['another form of a letter', '竜ヶ崎市', '龍ケ崎市'],
		['a common form of a rare letter', '塩釜', '塩竈市'],
		['a reading with large kana for small', 'しょうないまち', '庄内町']
	])('%s', (_, typed, found) => {
		expect(names(typed)[0]).toBe(found);
	});

	it('a code prefix, which finds all that begin so', () => {
		expect(names('28210')).toEqual(['加古川市']);
		expect(names('282')).toContain('明石市');
		expect(find('28').every(({ code }) => code.startsWith('28'))).toBe(true);
	});

	it('a short whole name first, before longer names that begin with it', () => {
		expect(names('つ')[0]).toBe('津市');
		expect(names('津').slice(0, 1)).toEqual(['津市']);
		expect(names('府中').slice(0, 3).toSorted()).toEqual(['府中市', '府中市', '府中町']);
	});
});

describe('nothing is found', () => {
	it.each(['', ' ', '2', '999999', '加古川市𠮷田', 'ほげほげ市'])('for "%s"', (typed) => {
		expect(find(typed)).toEqual([]);
	});
});
