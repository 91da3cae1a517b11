import { describe, expect, it } from 'vitest';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { cityGradeText } from '#lib/i18n/city-grade-text.ts';

describe('the grade in words', () => {
	const words = messagesFor('ja').common;

	it.each([
		[{ grade: 'B', possible: 12 }, 'B'],
		[{ grade: null, possible: 12 }, '判定前'],
		[{ grade: null }, '判定前'],
		[{ grade: null, possible: 0 }, '対象なし'],
		[
			{ grade: null, possible: 12, provisional: { grade: 'C', rated: 2, of: 3 } },
			'暫定 C（3層中2層）'
		]
	] as const)(
		'of %j is %s: nothing that counts is not the same as nothing answered',
		(given, text) => {
			expect(cityGradeText(given, words)).toBe(text);
		}
	);
});
