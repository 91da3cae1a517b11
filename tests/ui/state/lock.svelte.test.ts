import { expect, test } from 'vitest';
import { fail } from '#lib/domain/primitives/result.ts';
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
	expect(browser.smallStore.read('machi-tenken/unsaved')).toContain('GOV-01');
	expect([browser.fieldsLeft, browser.warning]).toEqual([1, 'never']);
	stop();
	const id = browser.states.desk.current?.assessment.id ?? '';
	await browser.start();
	await expect
		.poll(async () => browser.safetyCopies.list(id))
		.toMatchObject({ ok: true, value: [{ id }] });
	await expect.poll(() => browser.smallStore.read('machi-tenken/unsaved')).toBeUndefined();
});
