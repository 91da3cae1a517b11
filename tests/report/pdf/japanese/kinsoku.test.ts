import { describe, expect, it } from 'vitest';
import { mayBreakBetween, mayEndLine, mayStartLine } from '#lib/report/pdf/japanese/kinsoku.ts';

describe('kinsoku', () => {
	it.each(
		Array.from(
			'、。，．・：；？！ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ」』）】〕］｝〉》ｰｯ｡､｣'
		)
	)('lets no line begin with %s', (character) => {
		expect(mayStartLine(character)).toBe(false);
		expect(mayBreakBetween('字', character)).toBe(false);
	});

	it.each(Array.from('「『（【〔［｛〈《｢'))('lets no line end with %s', (character) => {
		expect(mayEndLine(character)).toBe(false);
		expect(mayBreakBetween(character, '字')).toBe(false);
	});

	it('parts no pair of dashes or dots', () => {
		expect(mayBreakBetween('…', '…')).toBe(false);
		expect(mayBreakBetween('―', '―')).toBe(false);
		expect(mayBreakBetween('…', '字')).toBe(true);
	});

	it('leaves other characters free', () => {
		for (const character of Array.from('字あアA1「')) expect(mayStartLine(character)).toBe(true);
		for (const character of Array.from('字あアA1」。')) expect(mayEndLine(character)).toBe(true);
	});
});
