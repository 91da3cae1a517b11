import { expect, test } from 'vitest';
import { FakeBrowser } from './state-support.ts';

test('language and name are remembered', async () => {
	const browser = new FakeBrowser();
	const { locale, settings } = browser.states;
	expect([locale.current, settings.author]).toEqual(['ja', undefined]);
	await locale.choose('en');
	settings.setAuthor('  担当 ');
	expect([locale.current, settings.author]).toEqual(['en', '担当']);
	expect(browser.smallStore.read('machi-tenken/locale')).toBe('en');
	settings.setAuthor(' ');
	expect(settings.author).toBeUndefined();
});
