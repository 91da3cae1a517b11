import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSaveLedger } from '#lib/application/save-ledger.ts';
import { aStart, answerOf, FakeBrowser, hold } from './state-support.ts';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

async function started(keeping: 'browser' | 'file' = 'browser') {
	const browser = new FakeBrowser(keeping);
	await browser.start();
	await browser.states.desk.start(aStart);
	const { desk } = browser.states;
	const { current, saving } = desk;
	if (current === undefined) throw new Error('nothing open');
	return { browser, desk, current, saving };
}

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

describe('backups', () => {
	test('are suggested after fifty changes without one, and not after a download', async () => {
		const { browser, current, saving } = await started();
		for (let i = 0; i < 49; i++) current.describe({ title: String(i) });
		expect(saving.backup.reminderDue).toBe(false);
		current.describe({ title: '50' });
		expect([saving.backup.reminderDue, saving.backup.editsSinceBackup]).toEqual([true, 50]);
		saving.backup.download();
		expect([saving.backup.reminderDue, saving.backup.editsSinceBackup]).toEqual([false, 0]);
		expect(browser.downloads[0]?.name).toMatch(
			/^加古川市_2026_バックアップ_.*\.machi-tenken\.json$/
		);
	});
	test('that are put off are suggested again after fifty changes more', async () => {
		const { current, saving } = await started();
		for (let i = 0; i < 50; i++) current.describe({ title: String(i) });
		saving.backup.putOffReminder();
		expect([saving.backup.reminderDue, saving.backup.editsSinceBackup]).toEqual([false, 50]);
		for (let i = 50; i < 100; i++) current.describe({ title: String(i) });
		expect(saving.backup.reminderDue).toBe(true);
	});

	test('count over visits', async () => {
		const { browser, desk, current, saving } = await started();
		for (let i = 0; i < 30; i++) current.describe({ title: String(i) });
		const { id } = current.assessment;
		await desk.close();
		await desk.open(id);
		expect(saving.backup.editsSinceBackup).toBe(30);
		expect(browser.states.desk.current?.assessment.title).toBe('29');
	});

	test('a chosen file is written at once and a moment after each change', async () => {
		const { browser, current, saving } = await started();
		expect(await saving.backup.chooseFile()).toEqual({ ok: true, value: undefined });
		expect(browser.master.texts).toHaveLength(1);
		current.describe({ title: '一' });
		current.describe({ title: '二' });
		await saving.flush();
		current.describe({ title: '三' });
		await vi.advanceTimersByTimeAsync(900);
		const written = browser.master.texts.length;
		await vi.advanceTimersByTimeAsync(200);
		expect(browser.master.texts.length).toBe(written + 1);
		expect(browser.master.texts.at(-1)).toContain('三');
		expect(saving.backup.master.phase.kind).toBe('current');
		expect(saving.backup.editsSinceBackup).toBe(0);
	});

	test('a file that fails says since when, until it works again', async () => {
		const { browser, current, saving } = await started();
		await saving.backup.chooseFile();
		browser.master.error = { kind: 'file-gone', name: 'master.json' };
		current.describe({ title: '一' });
		await vi.advanceTimersByTimeAsync(1100);
		const failed = saving.backup.master.phase;
		expect(failed).toMatchObject({ kind: 'failed', error: { kind: 'file-gone' } });
		current.describe({ title: '二' });
		await vi.advanceTimersByTimeAsync(1100);
		expect(saving.backup.master.phase).toEqual(failed);
		browser.master.error = undefined;
		current.describe({ title: '三' });
		await vi.advanceTimersByTimeAsync(1100);
		expect(saving.backup.master.phase.kind).toBe('current');
		expect(browser.master.texts.at(-1)).toContain('三');
	});

	test('a file somebody else wrote is left alone until the user decides', async () => {
		const { browser, current, saving } = await started();
		await saving.backup.chooseFile();
		browser.master.error = { kind: 'file-changed-elsewhere', name: 'master.json' };
		current.describe({ title: '一' });
		await vi.advanceTimersByTimeAsync(5000);
		const written = browser.master.texts.length;
		await saving.flush();
		expect(browser.master.texts.length).toBe(written);
		await saving.backup.retryFile('overwrite');
		expect(browser.master.texts.at(-1)).toContain('一');
	});

	test('a file of an earlier visit asks for consent before it is written again', async () => {
		const { browser, desk, current, saving } = await started();
		const { id } = current.assessment;
		await desk.close();
		browser.remembersMaster = true;
		browser.master.allowed = false;
		await desk.open(id);
		expect(saving.backup.master.phase).toMatchObject({
			kind: 'failed',
			error: { kind: 'permission-needed' }
		});
		expect(browser.master.texts).toEqual([]);
		expect((await saving.backup.allowFile()).ok).toBe(true);
		expect(browser.master.texts).toHaveLength(1);
	});

	test('go on when the database fails: the file is then what holds', async () => {
		const { browser, current, saving } = await started();
		await saving.backup.chooseFile();
		browser.saveError = { kind: 'unavailable' };
		current.describe({ title: '危' });
		await vi.advanceTimersByTimeAsync(1100);
		expect(browser.master.texts.at(-1)).toContain('危');
		expect([saving.phase.kind, saving.atRisk]).toEqual(['not-saved', false]);
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
