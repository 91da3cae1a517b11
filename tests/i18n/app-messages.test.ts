import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { formatMoment, formatTime } from '#lib/i18n/format-moment.ts';
import { prefectureName } from '#lib/i18n/prefecture-name.ts';

/** Every text of a catalogue with the path to it; functions are called with numbers. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'function') {
		const said: unknown = value(...Array.from({ length: value.length }, () => 3));
		return [[path, String(said)]];
	}
	return Object.entries(value as object).flatMap(([key, inner]) =>
		textsOf(inner, `${path}.${key}`)
	);
}

/** Areas whose functions take a member of a union, a packet, a merge: they are told with real ones elsewhere. */
const toldOfThings = new Set([
	'attachProblems',
	'classTables',
	'errors',
	'files',
	'leftOut',
	'merging',
	'notTaken',
	'packets',
	'report',
	'sourceErrors',
	'verify'
]);

const textsIn = (locale: Locale) =>
	Object.entries(messagesFor(locale))
		.filter(([area]) => !toldOfThings.has(area))
		.flatMap(([area, words]) => textsOf(words, `.${area}`));

describe('the words of the screens', () => {
	it('say something everywhere, without holes', () => {
		for (const locale of ['ja', 'en'] as const) {
			for (const [path, said] of textsIn(locale)) {
				expect(said.trim(), `${locale}${path}`).not.toBe('');
				expect(said, `${locale}${path}`).not.toMatch(/undefined|NaN|\[object/);
			}
		}
	});

	it('are English in English', () => {
		const foreign = textsIn('en').filter(
			([path, said]) =>
				/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(said) &&
				// Marks are written as the municipality writes them.
				!path.includes('handlingMarks')
		);
		expect(foreign).toEqual([]);
	});

	it('name all 47 prefectures in both languages and none beyond', () => {
		expect(prefectureName('282103', 'ja')).toBe('兵庫県');
		expect(prefectureName('472018', 'en')).toBe('Okinawa');
		expect(prefectureName('480000', 'ja')).toBe('');
		expect(prefectureName('000000', 'ja')).toBe('');
		for (let i = 1; i <= 47; i++) {
			const code = String(i).padStart(2, '0');
			expect(prefectureName(code, 'ja')).toMatch(/[都道府県]$/);
			expect(prefectureName(code, 'en')).not.toBe('');
		}
	});

	it('write an instant as local day and time, and nothing for none', () => {
		expect(formatMoment('', 'ja')).toBe('');
		expect(formatMoment('2026-11-22T00:05:00Z', 'ja')).toBe('2026/11/22 09:05');
		expect(formatTime('2026-11-22T00:05:00Z', 'en')).toBe('09:05');
	});
});
