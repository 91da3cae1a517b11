import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { started } from './started-desk.ts';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
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
