import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { noteSave } from '#lib/application/save-ledger.ts';
import { aFile } from '../../application/assessment-builders.ts';
import { at, browserWith } from './browser-with.ts';
import { FakeBrowser, picked } from './state-support.ts';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('the workspace', () => {
	test('is empty only when nothing is kept and nothing is missing', async () => {
		const browser = await browserWith();
		expect(browser.states.workspace.isEmpty).toBe(true);
		const robbed = new FakeBrowser();
		noteSave(robbed.smallStore, {
			id: 'a-1',
			title: '点検',
			saveCount: 3,
			answerCount: 12,
			savedAt: at
		});
		await robbed.start();
		expect(robbed.states.workspace.isEmpty).toBe(false);
		expect(robbed.states.workspace.missing).toMatchObject([
			{ id: 'a-1', lost: 'all', answerCount: 12 }
		]);
		robbed.states.workspace.acceptMissing(['a-1']);
		expect(robbed.states.workspace.isEmpty).toBe(true);
		await robbed.states.workspace.refresh();
		expect(robbed.states.workspace.isEmpty).toBe(true);
	});

	test('writes down what it finds, so that a later loss is noticed', async () => {
		const browser = await browserWith('a-1');
		await browser.kept.remove('a-1');
		await browser.states.workspace.refresh();
		expect(browser.states.workspace.missing.map(({ id }) => id)).toEqual(['a-1']);
	});

	test('restoring from a backup ends the loss', async () => {
		const browser = await browserWith('a-1');
		await browser.kept.remove('a-1');
		await browser.states.workspace.refresh();
		await browser.states.arrival.inspect(picked(encodeAssessment(aFile())));
		expect((await browser.states.arrival.apply('replace')).ok).toBe(true);
		expect(browser.states.workspace.missing).toEqual([]);
	});

	test('a removed assessment is not missing', async () => {
		const browser = await browserWith('a-1');
		await browser.states.workspace.remove('a-1');
		expect([browser.states.workspace.missing, browser.states.workspace.isEmpty]).toEqual([
			[],
			true
		]);
		expect(browser.posted).toEqual([{ kind: 'removed', id: 'a-1' }]);
	});

	test('a database that fails is told, and never looks like a first visit', async () => {
		const browser = new FakeBrowser();
		Object.assign(browser.ports.repository, {
			list: () => Promise.resolve({ ok: false, error: { kind: 'unavailable' } })
		});
		await browser.start();
		expect(browser.states.workspace.phase).toEqual({
			kind: 'storage-failed',
			error: { kind: 'unavailable' }
		});
		expect(browser.states.workspace.isEmpty).toBe(false);
	});

	test('an unreadable record goes out as it is', async () => {
		const browser = await browserWith();
		browser.states.workspace.downloadUnreadable({ id: 'a-9', raw: '{broken' });
		expect(browser.downloads[0]).toMatchObject({ content: '{broken' });
		expect(browser.downloads[0]?.name).toContain('a-9');
	});
});
