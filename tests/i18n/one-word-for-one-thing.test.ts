import { describe, expect, it } from 'vitest';
import { columnMeaning } from '#lib/i18n/column-words.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { nationMessagesFor } from '#lib/i18n/nation-messages.ts';

describe('what compares many cities', () => {
	const { comparing } = messagesFor('ja');
	const page = nationMessagesFor('ja');
	const dictionary = ['q1', 'q3', 'code', 'name', 'low', 'high']
		.map((column) => columnMeaning(column, 'ja'))
		.join('\n');

	it('calls a figure the same on screen, on the page of a run and in the dictionary of its tables', () => {
		expect(page.overall).toBe(comparing.wholeCity);
		expect(page.median).toBe(comparing.median);
		expect(page.lower).toBe(comparing.lowerQuartile);
		expect(page.upper).toBe(comparing.upperQuartile);
		expect(dictionary).toContain(`${comparing.lowerQuartile}（%）`);
		expect(dictionary).toContain('仮名');
		expect(dictionary).not.toMatch(/得点率|別名/);
	});

	it('tells a whole city from all cities, which stand in one table', () => {
		expect(page.overall).not.toBe(page.everybody);
	});
});
