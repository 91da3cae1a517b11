import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSpreadsheetText } from '#lib/formats/answers-csv/decode-spreadsheet-text.ts';
import { isSavedForm, keepCharacters } from '#lib/formats/answers-csv/keep-characters.ts';
import { jisX0208, windows31JBytes } from '../../support/windows-31j-bytes.ts';

/** A text as it comes back from Excel. */
function saved(text: string): string {
	const read = decodeSpreadsheetText(windows31JBytes(text));
	return read.ok ? read.value.text : '';
}
const begun = (characters: readonly string[]) => `あ${characters.join('')}`;
const standard = fc.array(fc.constantFrom(...jisX0208)).map(begun);
const changedCharacters = [
	'〜',
	'−',
	'‖',
	'¢',
	'£',
	'¬',
	'—',
	'¥',
	'¦',
	'‾',
	'é',
	'𠮷',
	'葛\u{e0100}'
];
const changing = fc
	.array(fc.constantFrom(...changedCharacters, 'あ', '1', '?', '鍵'), { maxLength: 30 })
	.map(begun);

describe('a text saved as Windows-31J', () => {
	it('changes some characters, which is why it is compared in this way', () => {
		expect(saved('3〜5 − ‖ ¢ £ ¬ — ¥ 𠮷')).toBe('3～5 － ∥ ￠ ￡ ￢ ― \\ ??');
	});

	it('is the same text, for every character of JIS X 0208', () => {
		expect(jisX0208.length).toBeGreaterThan(6800);
		const whole = jisX0208.join('');
		expect(isSavedForm(whole, saved(whole))).toBe(true);
		expect(keepCharacters(whole, saved(whole), saved(whole))).toBe(whole);
		fc.assert(
			fc.property(standard, (text) => {
				expect(isSavedForm(text, saved(text))).toBe(true);
			})
		);
	});

	it('keeps our characters wherever somebody wrote before, behind or within it', () => {
		fc.assert(
			fc.property(changing, changing, fc.constantFrom('', '追記', '加筆X'), (one, two, more) => {
				const kept = `${one}\n${two}`;
				const written = saved(kept);
				expect(keepCharacters(kept, written, written)).toBe(kept);
				expect(keepCharacters(kept, written, written + more)).toBe(kept + more);
				expect(keepCharacters(kept, written, more + written)).toBe(more + kept);
				const within = `${saved(one)}${more}\n${saved(two)}`;
				expect(keepCharacters(kept, written, within)).toBe(`${one}${more}\n${two}`);
			})
		);
	});

	it('keeps them in what is left between several changes', () => {
		const kept = '第3条〜5条を確認 − 吉野は𠮷田へ。2〜3日で終える。';
		const given = '第3条～6条を確認済み － 吉野は??田へ。約2～3日で終える。';
		expect(keepCharacters(kept, saved(kept), given)).toBe(
			'第3条〜6条を確認済み − 吉野は𠮷田へ。約2〜3日で終える。'
		);
	});

	it('is another text where a word differs', () => {
		expect(isSavedForm('3〜5', '3～6')).toBe(false);
		expect(isSavedForm('鍵', '?')).toBe(false);
		expect(isSavedForm('〜', '')).toBe(false);
	});

	it('takes no time over long texts that have nothing in common', () => {
		const kept = '〜'.repeat(20_000);
		const given = '鍵'.repeat(20_000);
		expect(keepCharacters(kept, saved(kept), given)).toBe(given);
	});
});
