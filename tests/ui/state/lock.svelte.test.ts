import { expect, test } from 'vitest';
import { keepLeft, noteLeft, takeLeft } from '#lib/application/left-at-locking.ts';
import { noteUnsaved, takeUnsaved } from '#lib/application/unsaved-work.ts';
import { fail } from '#lib/domain/primitives/result.ts';
import { createMemorySafetyCopies } from '#lib/storage/memory-safety-copies.ts';
import { createMemoryLeftWork } from '#lib/storage/left-work.ts';
import { createMemorySmallStore } from '#lib/storage/small-store.ts';
import { aFile } from '../../application/assessment-builders.ts';
import { aCampaign, openTab } from './open-lock.ts';
import { aStart, answerOf, FakeBrowser } from './state-support.ts';

/** A browser whose lock is open, with an assessment on screen. */
async function unlocked() {
	const browser = new FakeBrowser();
	browser.lock.standing = 'locked';
	const { lock } = browser.beginning;
	await lock.look();
	await lock.unlock('合言葉');
	await browser.start();
	// The states under test are those of the start.
	browser.beginning.lock.savesBy(async () => browser.states.desk.saving.flush());
	return { browser, lock };
}

test('nothing of the app is loaded and nothing is read before the lock is open', async () => {
	const browser = new FakeBrowser();
	browser.lock.standing = 'locked';
	const { lock, app } = browser.beginning;
	await lock.look();
	expect([lock.phase, lock.hides]).toEqual(['locked', true]);
	const loading = app.load();
	await Promise.resolve();
	expect(app.loaded).toBeUndefined();
	browser.lock.outcome = fail({ kind: 'wrong-passphrase' });
	expect(await lock.unlock('違う')).toMatchObject({ ok: false });
	expect(lock.phase).toBe('locked');
	browser.lock.outcome = { ok: true, value: undefined };
	await lock.unlock('合言葉');
	await loading;
	expect([lock.phase, lock.hides, app.loaded === undefined]).toEqual(['open', false, false]);
});

test('without a lock everything goes on at once', async () => {
	const browser = new FakeBrowser();
	await browser.beginning.lock.look();
	await browser.beginning.app.load();
	expect(browser.beginning.lock.phase).toBe('no-lock');
});

test('locking saves what is on screen, tells the other tabs, and begins anew', async () => {
	const { browser, lock } = await unlocked();
	await browser.states.desk.start(aStart);
	browser.states.desk.current?.answer(answerOf('GOV-01'));
	await lock.lock();
	const id = browser.states.desk.current?.assessment.id ?? '';
	const kept = await browser.kept.load(id);
	expect(kept.ok && kept.value.file.assessment.answers['organisation']?.['GOV-01']).toBeDefined();
	expect(browser.posted).toContainEqual({ kind: 'lock' });
	expect([lock.phase, browser.lock.restarts]).toEqual(['leaving', 1]);
});

test('a tab that is told follows and tells nobody', async () => {
	const { browser, lock } = await unlocked();
	await lock.followOther();
	expect(browser.posted).not.toContainEqual({ kind: 'lock' });
	expect(browser.lock.restarts).toBe(1);
});

test('where turning comes to nothing the screen comes back with the reason', async () => {
	const browser = new FakeBrowser();
	const { lock } = browser.beginning;
	await lock.look();
	browser.lock.outcome = fail({ kind: 'other-tabs' });
	await lock.turnOn('合言葉合言葉合言葉合言葉');
	expect([lock.phase, lock.problem, browser.lock.restarts]).toEqual([
		'no-lock',
		{ kind: 'other-tabs' },
		0
	]);
	browser.lock.outcome = { ok: true, value: undefined };
	await lock.turnOn('合言葉合言葉合言葉合言葉');
	expect(browser.lock.restarts).toBe(1);
});

test('what could not be saved before locking comes back as a safety copy', async () => {
	const browser = new FakeBrowser();
	browser.lock.standing = 'open';
	await browser.beginning.lock.look();
	const stop = await browser.start();
	await browser.states.desk.start(aStart);
	browser.saveError = { kind: 'not-saved', cause: 'QuotaExceededError' };
	browser.states.desk.current?.answer(answerOf('GOV-01'));
	await browser.states.lock.lock();
	// The database took it as a safety copy at once; the note that stood in for it is gone.
	expect(browser.smallStore.read('machi-tenken/unsaved')).toBeUndefined();
	expect([browser.fieldsLeft, browser.warning]).toEqual([1, 'never']);
	stop();
	const id = browser.states.desk.current?.assessment.id ?? '';
	await browser.start();
	await expect
		.poll(async () => browser.safetyCopies.list(id))
		.toMatchObject({ ok: true, value: [{ id }] });
	await expect.poll(() => browser.smallStore.read('machi-tenken/unsaved')).toBeUndefined();
});

test('a campaign that no file holds, and what was typed into forms, come back after locking, once', async () => {
	const browser = new FakeBrowser();
	const stop = await openTab(browser);
	expect(browser.states.afterLock.left).toBeUndefined();
	browser.states.campaign.change(aCampaign);
	browser.typed = [{ label: '名前', text: '書きかけ' }];
	await browser.states.lock.lock();
	stop();

	browser.beginAnew();
	const stopAgain = await openTab(browser);
	const { campaign, afterLock } = browser.states;
	await expect.poll(() => campaign.current).toEqual(aCampaign);
	expect(campaign.atRisk).toBe(true);
	await expect.poll(() => browser.warning).toBe('unsaved');
	expect(afterLock.left).toMatchObject({ campaign: aCampaign, cities: 0, typed: browser.typed });
	afterLock.dismiss();
	expect(afterLock.left).toBeUndefined();
	stopAgain();
	browser.beginAnew();
	await openTab(browser);
	expect([browser.states.afterLock.left, browser.states.campaign.current]).toEqual([
		undefined,
		undefined
	]);
});

test('nothing is told of a campaign that its file holds', async () => {
	const browser = new FakeBrowser();
	await openTab(browser);
	browser.states.campaign.open(aCampaign);
	await browser.states.lock.lock();
	await browser.start();
	expect(browser.states.afterLock.left).toBeUndefined();
});

test('what two tabs could not save is kept of both, and each takes back its own alone', async () => {
	const store = createMemorySmallStore();
	const [one, other] = [aFile({ id: 'one' }), aFile({ id: 'other' })];
	noteUnsaved(store, one, '2026-11-30T00:00:00.000Z');
	const { forget } = noteUnsaved(store, other, '2026-11-30T00:00:01.000Z');
	const copies = createMemorySafetyCopies();
	await takeUnsaved(store, {
		...copies,
		put: () => Promise.resolve(fail({ kind: 'not-saved', cause: 'x' }))
	});
	forget();
	await takeUnsaved(store, copies);
	expect(await copies.list('one')).toMatchObject({ ok: true, value: [{ id: 'one' }] });
	expect(await copies.list('other')).toEqual({ ok: true, value: [] });
	expect(store.read('machi-tenken/unsaved')).toBeUndefined();

	const ports = { smallStore: store, leftWork: createMemoryLeftWork() };
	const left = [3, 5, 7].map((cities) => ({ name: String(cities), cities, typed: [] }));
	for (const one of left) noteLeft(store, one);
	// Of one tab the database took it: the note is gone, and it comes back once.
	const [, , third] = left;
	if (third !== undefined) expect(await keepLeft(ports, third)).toBe(true);
	const taken = [];
	for (let turn = 0; turn < 4; turn++) taken.push((await takeLeft(ports))?.cities);
	expect(taken).toEqual([7, 3, 5, undefined]);
});

test('what an earlier version noted as one alone is read too', async () => {
	const store = createMemorySmallStore();
	const copies = createMemorySafetyCopies();
	const noted = { id: 'one', title: '点検', madeAt: '2026-11-30T00:00:00.000Z', text: '{}' };
	store.write('machi-tenken/unsaved', JSON.stringify(noted));
	await takeUnsaved(store, copies);
	expect(await copies.list('one')).toMatchObject({ ok: true, value: [{ id: 'one' }] });
});
