import { describe, expect, it } from 'vitest';
import { findUndrawableCharacters } from '#lib/report/pdf/japanese/find-undrawable-characters.ts';
import { testFonts } from './test-fonts.ts';

describe('findUndrawableCharacters', () => {
	it('finds nothing in text that the fonts can draw', () => {
		expect(
			findUndrawableCharacters(['𠮷田 葛\u{e0100}城市 髙橋㈱①﨑⼀', 'か\u3099\t\n'], testFonts())
		).toEqual([]);
	});

	it('names each character once, with its code points, the reason and how often it occurs', () => {
		expect(
			findUndrawableCharacters(['😀と葛\u{e0101}', '外字\ue000😀', 'a\u202eb'], testFonts())
		).toEqual([
			{ text: '😀', codePoints: 'U+1F600', reason: 'missing', count: 2 },
			{ text: '葛\u{e0101}', codePoints: 'U+845B U+E0101', reason: 'variant', count: 1 },
			{ text: '\ue000', codePoints: 'U+E000', reason: 'private-use', count: 1 },
			{ text: '\u202e', codePoints: 'U+202E', reason: 'control', count: 1 }
		]);
	});

	it('takes an emoji of several code points as one character', () => {
		const [found, ...rest] = findUndrawableCharacters(['👨\u200d👩\u200d👧'], testFonts());
		expect(rest).toEqual([]);
		expect(found?.codePoints).toBe('U+1F468 U+200D U+1F469 U+200D U+1F467');
	});
});
