import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSaveLedger } from '#lib/application/save-ledger.ts';
import { started } from './started-desk.ts';
import { answerOf, hold, type FakeBrowser } from './state-support.ts';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

const keptTitle = async (browser: FakeBrowser, id: string) => {
	const loaded = await browser.kept.load(id);
	return loaded.ok ? loaded.value.file.assessment.title : loaded.error.kind;
};

describe('saving', () => {
	test('says saved only after the acknowledgement, with its time', async () => {
		const { browser, current, saving } = await started();
		const release = hold(browser);
		current.answer(answerOf('GOV-01'));
		expect(saving.phase).toEqual({ kind: 'saving' });
		release();
		await saving.flush();
		expect(saving.phase).toMatchObject({ kind: 'saved' });
		const list = await browser.kept.list();
		expect(saving.phase.kind === 'saved' && saving.phase.at).toBe(
			list.ok && list.value.summaries[0]?.savedAt
		);
	});

	test('who leaves while something is being saved is asked, unless it is answers, which are noted', async () => {
		const { browser, current, saving } = await started();
		const release = hold(browser);
		current.answer(answerOf('GOV-01'));
		flushSync();
		expect([saving.phase.kind, browser.warning]).toEqual(['saving', 'never']);
		current.describe({ title: '改' });
		flushSync();
		expect([saving.phase.kind, browser.warning]).toEqual(['saving', 'unsaved']);
		release();
		await saving.flush();
		flushSync();
		expect([saving.phase.kind, browser.warning]).toEqual(['saved', 'never']);
	});

	test('a slow write never overtakes a later one, and only the newest waits', async () => {
		const { browser, current, saving } = await started();
		const release = hold(browser);
		const before = browser.saves;
		for (const title of ['一', '二', '三', '四']) current.describe({ title });
		expect(browser.saves - before).toBe(1);
		release();
		await saving.flush();
		expect(browser.saves - before).toBe(2);
		expect(await keptTitle(browser, current.assessment.id)).toBe('四');
	});

	test('a failure keeps everything in memory, warns before leaving, and mends itself', async () => {
		const { browser, current, saving } = await started();
		browser.saveError = { kind: 'not-saved', cause: 'UnknownError' };
		current.describe({ title: '危' });
		await saving.flush();
		flushSync();
		expect(saving.phase).toEqual({ kind: 'not-saved', error: browser.saveError });
		expect([saving.atRisk, browser.warning]).toEqual([true, 'unsaved']);
		current.describe({ title: '続' });
		expect(current.assessment.title).toBe('続');
		browser.saveError = undefined;
		await vi.advanceTimersByTimeAsync(15_000);
		flushSync();
		expect(saving.phase.kind).toBe('saved');
		expect([saving.atRisk, browser.warning]).toEqual([false, 'never']);
		expect(await keptTitle(browser, current.assessment.id)).toBe('続');
	});

	test('an emergency export hands out what is in memory, and then leaving is allowed', async () => {
		const { browser, desk, current, saving } = await started();
		browser.saveError = { kind: 'connection-lost' };
		current.describe({ title: '危' });
		await saving.flush();
		expect(await desk.close()).toEqual({ ok: false, error: { kind: 'unsaved-changes' } });
		expect(desk.current).toBe(current);
		saving.emergencyExport();
		expect(browser.downloads[0]?.content).toEqual(expect.stringContaining('危'));
		expect(await desk.close()).toEqual({ ok: true, value: undefined });
	});

	test('a record that vanished is only written anew because the user asks', async () => {
		const { browser, current, saving } = await started();
		await browser.kept.remove(current.assessment.id);
		current.describe({ title: '残' });
		await saving.flush();
		expect(saving.phase).toMatchObject({ kind: 'not-saved', error: { kind: 'not-found' } });
		await vi.advanceTimersByTimeAsync(60_000);
		expect(await keptTitle(browser, current.assessment.id)).toBe('not-found');
		await saving.retry();
		expect(saving.phase.kind).toBe('saved');
		expect(await keptTitle(browser, current.assessment.id)).toBe('残');
	});

	test('every acknowledged save is written down outside, told to other tabs, and persistence is asked once', async () => {
		const { browser, current, saving } = await started();
		current.answer(answerOf('GOV-01'));
		await saving.flush();
		const { id } = current.assessment;
		expect(readSaveLedger(browser.smallStore)).toMatchObject([
			{ id, saveCount: 2, answerCount: 1 }
		]);
		expect(browser.posted).toEqual([
			{ kind: 'saved', id, saveCount: 1 },
			{ kind: 'saved', id, saveCount: 2 }
		]);
		expect([browser.persisted, browser.states.persistence.answer]).toEqual([1, 'granted']);
	});

	test('an answer is saved once it is painted; leaving before notes it and saves it at once', async () => {
		const { browser, current, saving } = await started();
		const { id } = current.assessment;
		const [before, key] = [browser.saves, `machi-tenken/last-words/${id}`];
		current.answer(answerOf('GOV-01'));
		expect([browser.saves - before, saving.dirty, saving.phase.kind]).toEqual([0, true, 'saving']);
		browser.leave();
		expect([browser.saves - before, browser.smallStore.read(key)]).toEqual([
			1,
			expect.stringContaining('GOV-01')
		]);
		await saving.flush();
		current.answer(answerOf('GOV-02'));
		await vi.advanceTimersByTimeAsync(0);
		expect(browser.saves - before).toBe(2);
		await saving.flush();
		expect(saving.phase.kind).toBe('saved');
		expect(browser.smallStore.read(key)).toBeUndefined();
	});

	test('a failed save is not written down outside', async () => {
		const { browser, current, saving } = await started();
		browser.saveError = { kind: 'no-answer-in-time' };
		current.answer(answerOf('GOV-01'));
		await saving.flush();
		expect(readSaveLedger(browser.smallStore)).toMatchObject([{ saveCount: 1, answerCount: 0 }]);
	});

	test('leaving the page saves and writes the master file without delay', async () => {
		const { browser, current, saving } = await started();
		await saving.backup.chooseFile();
		current.describe({ title: '最後' });
		browser.leave();
		await vi.advanceTimersByTimeAsync(0);
		expect(await keptTitle(browser, current.assessment.id)).toBe('最後');
		expect(browser.master.texts.at(-1)).toContain('最後');
	});
});

describe('the portable edition', () => {
	test('is unsaved until a file holds everything, and warns before leaving', async () => {
		const { browser, current, saving } = await started('file');
		flushSync();
		expect([saving.phase.kind, browser.warning]).toEqual(['file-unsaved', 'unsaved']);
		await saving.backup.chooseFile();
		flushSync();
		expect([saving.phase.kind, browser.warning]).toEqual(['saved', 'never']);
		current.describe({ title: '一' });
		await vi.advanceTimersByTimeAsync(10);
		expect(saving.phase.kind).toBe('saving');
		await vi.advanceTimersByTimeAsync(1100);
		expect(saving.phase.kind).toBe('saved');
	});

	test('counts a download as saving where no file can be kept', async () => {
		const { current, saving } = await started('file');
		current.describe({ title: '一' });
		await saving.flush();
		expect(saving.phase.kind).toBe('file-unsaved');
		saving.backup.download();
		expect(saving.phase.kind).toBe('saved');
	});

	test('writes nothing down in the browser but in memory, and asks for no persistence', async () => {
		const { browser } = await started('file');
		expect(readSaveLedger(browser.smallStore)).toEqual([]);
		expect(browser.persisted).toBe(0);
	});
});
