import { describe, expect, it } from 'vitest';
import { shortenText } from '#lib/formats/oscal/shorten-text.ts';

describe('shortenText', () => {
	it('leaves a text that fits as it is', () => {
		expect(shortenText('0123456789', 10)).toBe('0123456789');
	});

	it.each([
		['One is here. Two is here. Three.', 30, 'One is here. Two is here. […]'],
		['一つ目です。二つ目です。三つ目です。', 17, '一つ目です。二つ目です。 […]'],
		['first line\nsecond line', 20, 'first line […]'],
		['Version 1.2.3 has no end at all', 20, 'Version 1.2.3 ha […]'],
		['Yes. Then a sentence without end follows', 20, 'Yes. Then a sent […]']
	])('cuts %j after the last sentence that fills half of it', (text, most, expected) => {
		expect(shortenText(text, most)).toBe(expected);
		expect(expected.length).toBeLessThanOrEqual(most);
	});

	it('never parts the two halves of a character', () => {
		const shortened = [10, 11].map((most) => shortenText('𠮷'.repeat(10), most));
		expect(shortened).toEqual(['𠮷𠮷𠮷 […]', '𠮷𠮷𠮷 […]']);
	});
});
