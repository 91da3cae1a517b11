import { describe, expect, test } from 'vitest';
import { aCampaign, openTab } from './open-lock.ts';
import { aStart, answerOf, FakeBrowser } from './state-support.ts';

/** A tab that holds something of every kind in memory alone. */
async function withWork(browser: FakeBrowser) {
	const stop = await openTab(browser);
	const { desk, campaign } = browser.states;
	await desk.start(aStart);
	campaign.change(aCampaign);
	browser.typed = [{ label: '名前', text: '書きかけ' }];
	return stop;
}

/** It cannot be saved, and is more than answers: last words do not hold it. */
async function failToSave(browser: FakeBrowser) {
	browser.saveError = { kind: 'not-saved', cause: 'QuotaExceededError' };
	browser.states.desk.current?.describe({ title: '題を変えた点検' });
	await browser.states.desk.saving.flush();
}

/** The page begins anew, and everything left is taken out. */
async function unlockedAnew(browser: FakeBrowser): Promise<FakeBrowser['states']> {
	browser.typed = [];
	browser.beginAnew();
	await openTab(browser);
	await expect.poll(async () => browser.leftWork.take()).toEqual({ ok: true, value: undefined });
	return browser.states;
}

describe('a small store that takes nothing', () => {
	test('loses nothing where the database takes it, and nobody is alarmed', async () => {
		const browser = new FakeBrowser();
		const stop = await withWork(browser);
		browser.isSmallStoreFull = true;
		await failToSave(browser);
		expect(await browser.states.lossAtLocking.look()).toBe(false);
		const id = browser.states.desk.current?.assessment.id ?? '';
		await browser.states.lock.lock();
		stop();
		expect(await browser.safetyCopies.list(id)).toMatchObject({ ok: true, value: [{ id }] });
		const { afterLock } = await unlockedAnew(browser);
		await expect.poll(() => afterLock.left?.campaign).toEqual(aCampaign);
		expect(afterLock.left?.typed).toEqual([{ label: '名前', text: '書きかけ' }]);
		expect(afterLock.notKept).toEqual([]);
	});

	test('makes the browser ask before a page is left whose last words cannot be noted', async () => {
		const browser = new FakeBrowser();
		const stop = await openTab(browser);
		const { desk } = browser.states;
		await desk.start(aStart);
		browser.gate = new Promise(() => undefined);
		desk.current?.answer(answerOf('GOV-01'));
		await expect.poll(() => browser.asksFirst?.()).toBe(false);
		browser.isSmallStoreFull = true;
		expect([browser.warning, browser.asksFirst?.()]).toEqual(['never', true]);
		stop();
	});
});

describe('neither the small store nor the database takes anything', () => {
	test('what would go is told before, by name; by hand it is asked first, and after locking it is named', async () => {
		const browser = new FakeBrowser();
		const stop = await withWork(browser);
		const { lossAtLocking, lock } = browser.states;
		expect(await lossAtLocking.look()).toBe(false);
		[browser.isSmallStoreFull, browser.isDatabaseFull] = [true, true];
		await failToSave(browser);
		await lock.lockByHand();
		const lost = {
			assessment: '題を変えた点検',
			campaign: '令和8年度の点検',
			fields: ['名前']
		};
		expect([lock.asks, lock.phase, lossAtLocking.lost]).toEqual([true, 'open', lost]);
		lock.cancel();
		// There was room for the names: it is held free.
		browser.isSmallStoreFull = false;
		browser.onlyRoomFor = ['machi-tenken/not-kept', 'machi-tenken/room-for-not-kept'];
		await lock.lock();
		expect(browser.lock.restarts).toBe(1);
		stop();
		const { afterLock } = await unlockedAnew(browser);
		expect(afterLock.notKept).toEqual([lost]);
		afterLock.dismiss();
		expect(afterLock.notKept).toEqual([]);
		await unlockedAnew(browser);
		expect(afterLock.notKept).toEqual([]);
	});

	test('what was handed out as a file is no loss, until it is another', async () => {
		const browser = new FakeBrowser();
		const stop = await withWork(browser);
		const { lossAtLocking } = browser.states;
		[browser.isSmallStoreFull, browser.isDatabaseFull] = [true, true];
		await failToSave(browser);
		await lossAtLocking.look();
		await lossAtLocking.download('入力', ({ label, text }) => [label, text]);
		expect(browser.downloads.map(({ name }) => name)).toEqual([
			expect.stringMatching(/machi-tenken\.json$/),
			expect.stringMatching(/一斉依頼/),
			expect.stringMatching(/^入力_.*\.txt$/)
		]);
		expect(browser.downloads[2]?.content).toBe('名前\r\n書きかけ\r\n');
		expect(lossAtLocking.lost).toBeUndefined();
		browser.typed = [{ label: '名前', text: '書きかけの続き' }];
		expect(await lossAtLocking.look()).toBe(true);
		expect(lossAtLocking.lost).toEqual({ fields: ['名前'] });
		stop();
	});
});

test('what came back and was not read yet is not taken by another locking', async () => {
	const browser = new FakeBrowser();
	let stop = await withWork(browser);
	for (let turn = 0; turn < 2; turn++) {
		await browser.states.lock.lock();
		stop();
		browser.typed = [];
		browser.beginAnew();
		stop = await openTab(browser);
		await expect.poll(() => browser.states.afterLock.unread).toHaveLength(1);
		await expect.poll(() => browser.warning).toBe('unsaved');
	}
	stop();
});
