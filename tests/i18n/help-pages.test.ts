import { describe, expect, it } from 'vitest';
import { helpReaders, type HelpPage } from '#lib/i18n/help/help-page.ts';
import { loadHelpPage } from '#lib/i18n/help/load-help-page.ts';

const textsOf = ({ lead, parts }: HelpPage): readonly string[] => [
	lead,
	...parts.flatMap(({ title, items }) => [title, ...items.map(({ says }) => says)])
];
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe('the manual', () => {
	it.each(helpReaders)('is one page for the %s, the same in both languages', async (reader) => {
		const [ja, en] = [await loadHelpPage(reader, 'ja'), await loadHelpPage(reader, 'en')];
		const length = textsOf(ja).join('').length;
		expect(length).toBeGreaterThanOrEqual(600);
		expect(length).toBeLessThanOrEqual(1200);
		expect(textsOf(en).join('')).not.toMatch(japanese);
		const shape = ({ parts }: HelpPage) =>
			parts.map(({ kind, items }) => [kind, items.map(({ at }) => at)]);
		expect(shape(en)).toEqual(shape(ja));
	});

	it.each(helpReaders)(
		'tells the %s what to do, what is kept where, and what to do when',
		async (reader) => {
			const { parts } = await loadHelpPage(reader, 'ja');
			expect(parts.some(({ kind }) => kind === 'steps')).toBe(true);
			const titles = parts.map(({ title }) => title);
			expect(titles).toContain('何がどこに残るか');
			expect(titles).toContain('こんなときは');
		}
	);
});
