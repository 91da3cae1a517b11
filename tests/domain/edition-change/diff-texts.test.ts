import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts, type TextPart } from '#lib/domain/edition-change/diff-texts.ts';

const marked = (parts: readonly TextPart[]) =>
	parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
const whole = (parts: readonly TextPart[]) => parts.map(({ text }) => text).join('');

describe('diffTexts', () => {
	it('marks what was put in, taken out and replaced', () => {
		const { before, after } = diffTexts(
			'委託先の一覧を年1回更新している。',
			'委託先と再委託先の一覧を年2回更新している。'
		);
		expect(marked(before)).toBe('委託先の一覧を年[1]回更新している。');
		expect(marked(after)).toBe('委託先[と再委託先]の一覧を年[2]回更新している。');
	});

	it('marks nothing in equal texts and everything in strangers', () => {
		expect(marked(diffTexts('同じ。', '同じ。').after)).toBe('同じ。');
		expect(marked(diffTexts('', '新しい').after)).toBe('[新しい]');
	});

	it('gives both texts back to the letter, with the same unmarked words on both sides', () => {
		const text = fc.string({
			unit: fc.constantFrom('方', '針', 'カ', 'メ', 'の', 'a', '1', '。', '𠮷')
		});
		fc.assert(
			fc.property(text, text, (before, after) => {
				const difference = diffTexts(before, after);
				expect(whole(difference.before)).toBe(before);
				expect(whole(difference.after)).toBe(after);
				const common = (parts: readonly TextPart[]) =>
					whole(parts.filter(({ changed }) => !changed));
				expect(common(difference.before)).toBe(common(difference.after));
			})
		);
	});

	it('compares very long texts as a whole', () => {
		const long = '。'.repeat(3000);
		expect(diffTexts(long, `${long}。`).after).toEqual([{ text: `${long}。`, changed: true }]);
	});
});
