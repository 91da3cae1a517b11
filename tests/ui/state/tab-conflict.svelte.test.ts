import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aFile } from '../../application/assessment-builders.ts';
import { at, browserWith, keptIds } from './browser-with.ts';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('another tab', () => {
	test('that saved is shown at once where nothing is unsaved', async () => {
		const browser = await browserWith('a-1');
		const { desk } = browser.states;
		await desk.open('a-1');
		const shown = desk.current;
		await browser.kept.save(aFile({ title: '他' }), 1, at);
		browser.hear({ kind: 'saved', id: 'a-1', saveCount: 2 });
		await vi.waitFor(() => expect(desk.current?.assessment.title).toBe('他'), { timeout: 20_000 });
		expect(desk.current).toBe(shown);
		desk.current?.describe({ title: '私' });
		await desk.saving.flush();
		expect(desk.saving.phase.kind).toBe('saved');
	});

	test('that saved first is a conflict for what is unsaved here; both can be kept', async () => {
		const browser = await browserWith('a-1');
		const { desk, conflict } = browser.states;
		await desk.open('a-1');
		await browser.kept.save(aFile({ title: '他' }), 1, at);
		desk.current?.describe({ title: '私' });
		await desk.saving.flush();
		expect([conflict.pending, desk.current?.assessment.title]).toEqual([true, '私']);
		expect(await conflict.saveMineAsCopy()).toEqual({ ok: true, value: undefined });
		expect(conflict.pending).toBe(false);
		expect(await keptIds(browser)).toEqual(['a-1', 'new-1']);
		const theirs = await browser.kept.load('a-1');
		expect(theirs.ok && theirs.value.file.assessment.title).toBe('他');
		expect(desk.current?.assessment).toMatchObject({ id: 'new-1', title: '私' });
	});

	test('whose content is taken leaves a safety copy of what was here', async () => {
		const browser = await browserWith('a-1');
		const { desk, conflict } = browser.states;
		await desk.open('a-1');
		await browser.kept.save(aFile({ title: '他' }), 1, at);
		desk.current?.describe({ title: '私' });
		await desk.saving.flush();
		await conflict.takeTheirs();
		expect([conflict.pending, desk.current?.assessment.title]).toEqual([false, '他']);
		const copies = await browser.safetyCopies.list('a-1');
		expect(copies.ok && copies.value.map(({ title }) => title)).toEqual(['私']);
	});

	test('does not take the place of what is on screen when that cannot be kept beside it', async () => {
		const browser = await browserWith('a-1');
		const { desk, conflict } = browser.states;
		await desk.open('a-1');
		await browser.kept.save(aFile({ title: '他' }), 1, at);
		desk.current?.describe({ title: '私' });
		await desk.saving.flush();
		Object.assign(browser.ports.safetyCopies, {
			put: () => Promise.resolve({ ok: false, error: { kind: 'no-answer-in-time' } })
		});
		expect(await conflict.takeTheirs()).toMatchObject({ ok: false });
		expect([conflict.pending, desk.current?.assessment.title]).toEqual([true, '私']);
	});

	test('that saved while nothing can be saved here does not touch what is on screen', async () => {
		const browser = await browserWith('a-1');
		const { desk, conflict } = browser.states;
		await desk.open('a-1');
		browser.saveError = { kind: 'connection-lost' };
		desk.current?.describe({ title: '私' });
		await desk.saving.flush();
		await browser.kept.save(aFile({ title: '他' }), 1, at);
		await conflict.noteSavedElsewhere('a-1', 2);
		expect(desk.current?.assessment.title).toBe('私');
		expect(desk.saving.phase.kind).toBe('not-saved');
	});

	test('that saved while something is typed here loses to nobody: the conflict is shown', async () => {
		const browser = await browserWith('a-1');
		const { desk, conflict } = browser.states;
		await desk.open('a-1');
		await browser.kept.save(aFile({ title: '他' }), 1, at);
		const heard = conflict.noteSavedElsewhere('a-1', 2);
		desk.current?.describe({ title: '私' });
		await heard;
		await desk.saving.flush();
		expect([conflict.pending, desk.current?.assessment.title]).toEqual([true, '私']);
	});

	test('running a newer build gets our last change first', async () => {
		const browser = await browserWith('a-1');
		const { desk, workspace } = browser.states;
		await desk.open('a-1');
		desk.current?.describe({ title: '最後' });
		await browser.interrupt({ kind: 'newer-app' });
		const loaded = await browser.kept.load('a-1');
		expect(loaded.ok && loaded.value.file.assessment.title).toBe('最後');
		expect(workspace.interruption).toEqual({ kind: 'newer-app' });
	});
});
