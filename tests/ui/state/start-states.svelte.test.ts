import { expect, test } from 'vitest';
import { ok } from '#lib/domain/primitives/result.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { LateLoad } from '#lib/ui/state/late-load.svelte.ts';
import { createStartStates, startStartStates } from '#lib/ui/state/start-states.svelte.ts';
import { aFile } from '../../application/assessment-builders.ts';
import { FakeBrowser, picked } from './state-support.ts';

test('the whole app is loaded once, however many ask for it', async () => {
	let loads = 0;
	const loader = new LateLoad(() => Promise.resolve(++loads));
	expect(loader.loaded).toBeUndefined();
	expect(await Promise.all([loader.load(), loader.load()])).toEqual([1, 1]);
	expect([loader.loaded, loader.failed]).toEqual([1, false]);
});

test('a failed load is told, and tried anew at the next call', async () => {
	let online = false;
	const loader = new LateLoad(() =>
		online ? Promise.resolve('app') : Promise.reject(new TypeError('network'))
	);
	await expect(loader.load()).rejects.toThrow('network');
	expect([loader.loaded, loader.failed]).toEqual([undefined, true]);
	online = true;
	expect(await loader.load()).toBe('app');
	expect([loader.loaded, loader.failed]).toEqual(['app', false]);
});

test('the language of the last visit is turned to after the Japanese of the page', async () => {
	const browser = new FakeBrowser();
	browser.smallStore.write('machi-tenken/locale', 'en');
	const { locale } = createStartStates(browser.ports, () => Promise.reject(new Error('not asked')));
	expect([locale.current, locale.words.common.productName]).toEqual(['ja', 'まち点検']);
	await locale.recall();
	expect([locale.current, locale.words.common.next]).toEqual(['en', 'Next']);
});

test.each([
	{ languages: ['en-GB', 'en'], locale: 'en' },
	{ languages: ['ko', 'en-US'], locale: 'en' },
	{ languages: ['en-US', 'ja'], locale: 'ja' },
	{ languages: ['ja-JP'], locale: 'ja' },
	{ languages: ['JA'], locale: 'ja' },
	{ languages: [], locale: 'ja' }
])('where nothing was chosen, a browser for $languages is spoken to in $locale', async (first) => {
	const browser = new FakeBrowser();
	browser.languages = first.languages;
	const { locale } = browser.beginning;
	await locale.recall();
	expect(locale.current).toBe(first.locale);
	expect(browser.smallStore.read('machi-tenken/locale')).toBeUndefined();
	await locale.choose('ja');
	await locale.recall();
	expect(locale.current).toBe('ja');
});

test('of two choices of a language the last counts, whichever words come first', async () => {
	const browser = new FakeBrowser();
	const { locale } = browser.beginning;
	await Promise.all([locale.choose('en'), locale.choose('ja')]);
	expect([locale.current, browser.smallStore.read('machi-tenken/locale')]).toEqual(['ja', 'ja']);
});

test('the start lists what is kept and hears of other tabs without the whole app', async () => {
	const browser = new FakeBrowser();
	await browser.kept.save(aFile({ id: 'a-1' }), 0, browser.ports.clock());
	const start = createStartStates(browser.ports, () => Promise.reject(new Error('not asked')));
	const stop = startStartStates(browser.ports, start);
	await expect.poll(() => start.workspace.assessments.map(({ id }) => id)).toEqual(['a-1']);
	await browser.kept.remove('a-1');
	browser.hear({ kind: 'removed', id: 'a-1' });
	await expect.poll(() => start.workspace.assessments).toEqual([]);
	expect(start.app.loaded).toBeUndefined();
	stop();
});

test('a database that is taken away brings the part of the app that tells it', async () => {
	const browser = new FakeBrowser();
	const stop = startStartStates(browser.ports, browser.beginning);
	await browser.interrupt({ kind: 'lost' });
	expect(browser.beginning.workspace.interruption).toEqual({ kind: 'lost' });
	expect(browser.beginning.app.loaded).toBeDefined();
	stop();
});

test('a file picked on the start screen is taken in by the app that comes for it', async () => {
	const browser = new FakeBrowser();
	const file = picked(encodeAssessment(aFile({ id: 'a-7' })));
	const files = { ...browser.ports.files, pick: () => Promise.resolve(ok(file)) };
	const start = createStartStates({ ...browser.ports, files }, () => browser.beginning.app.load());
	await start.pickFile();
	expect(start.app.loaded?.states.arrival.phase.kind).toBe('preview');
});
