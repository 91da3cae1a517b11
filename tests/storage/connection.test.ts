import { openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseVersion } from '#lib/storage/database-schema.ts';
import { upgrades } from '#lib/storage/upgrades/upgrades.ts';
import { aFile, manyAnswers } from '../application/assessment-builders.ts';
import { freshBrowser, openTab } from './database-support.ts';

const at = '2026-11-22T00:00:00.000Z';
const file = aFile({ answers: manyAnswers(3) });

beforeEach(freshBrowser);

/** Lets the database go on; it works in turns of the event loop, not by the clock. */
async function manyTurns(): Promise<void> {
	for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Every record of the database, whatever its version. */
async function contentOf(name: string): Promise<unknown> {
	const database = await openDB(name);
	const stores = await Promise.all(
		[...database.objectStoreNames].map(async (store) => [store, await database.getAll(store)])
	);
	const content = { version: database.version, stores };
	database.close();
	return content;
}

describe('the connection to the database', () => {
	test('the upgrades lead exactly to the current version', () => {
		expect(upgrades.length).toBe(databaseVersion);
	});

	test('data of a newer app is refused and not touched', async () => {
		await openTab().repository.save(file, 0, at);
		const tab = await openTab().connection.open();
		if (tab.ok) tab.value.close();
		freshBrowser();
		const newer = await openDB('machi-tenken', databaseVersion + 1, {
			upgrade: (database) => void database.createObjectStore('future', { keyPath: 'id' })
		});
		await newer.put('future', { id: 1, precious: true });
		newer.close();
		const before = await contentOf('machi-tenken');
		const { repository } = openTab();
		const refusal = { ok: false, error: { kind: 'newer-data' } };
		expect(await repository.list()).toEqual(refusal);
		expect(await repository.save(file, 0, at)).toEqual(refusal);
		expect(await repository.reconnect()).toEqual(refusal);
		expect(await contentOf('machi-tenken')).toEqual(before);
	});

	test('a newer build in another tab gets the database after the last save, and the user is told', async () => {
		const { repository } = openTab();
		await repository.save(file, 0, at);
		const told: string[] = [];
		repository.onInterruption(async ({ kind }) => {
			told.push(kind);
			await repository.save({ ...file, assessment: { ...file.assessment, title: '最後' } }, 1, at);
		});
		const newer = await openDB('machi-tenken', databaseVersion + 1);
		const record = (await newer.get('assessments', 'a-1')) as { title: string };
		expect(record.title).toBe('最後');
		expect(told).toEqual(['newer-app']);
		newer.close();
		expect(await repository.list()).toEqual({ ok: false, error: { kind: 'newer-data' } });
	});

	test('a tab that does not give way within two seconds is closed all the same', async () => {
		const { repository } = openTab();
		await repository.list();
		repository.onInterruption(() => new Promise(() => undefined));
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const opened = vi.fn();
		const opening = openDB('machi-tenken', databaseVersion + 1).then((newer) => {
			opened();
			return newer;
		});
		await manyTurns();
		await vi.advanceTimersByTimeAsync(1999);
		await manyTurns();
		expect(opened).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		vi.useRealTimers();
		await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
		(await opening).close();
		expect(await repository.list()).toEqual({ ok: false, error: { kind: 'newer-data' } });
	});

	test('an older tab that lets go after its last save is waited for, and nothing is said of it', async () => {
		const holding = await openDB('machi-tenken', 1, {
			upgrade: (database) => {
				database.createObjectStore('old');
			},
			blocking: () => {
				// It saves for a while before it closes, as an older build does.
				void manyTurns().then(() => holding.close());
			}
		});
		const opened = await openTab().connection.open();
		expect(opened.ok).toBe(true);
	});

	test('an older tab that holds on to the database is named as the reason, until it lets go', async () => {
		const holding = await openDB('machi-tenken', 1, {
			upgrade: (database) => {
				database.createObjectStore('old');
			}
		});
		const { connection } = openTab();
		expect(await connection.open()).toEqual({
			ok: false,
			error: { kind: 'blocked-by-other-tab' }
		});
		holding.close();
		await vi.waitFor(async () => expect((await connection.reconnect()).ok).toBe(true), {
			timeout: 20_000
		});
	});

	test('a connection the browser closes is lost until the user asks, and nothing is written meanwhile', async () => {
		const { repository, connection } = openTab();
		await repository.save(file, 0, at);
		const told: string[] = [];
		repository.onInterruption(({ kind }) => {
			told.push(kind);
			return Promise.resolve();
		});
		const opened = await connection.open();
		if (!opened.ok) throw new Error(opened.error.kind);
		opened.value.close();
		const close = { type: 'close', initialized: true, dispatched: false, eventPath: [] };
		unwrap(opened.value).dispatchEvent(close as unknown as Event);
		const open = vi.spyOn(IDBFactory.prototype, 'open');
		const lost = { ok: false, error: { kind: 'connection-lost' } };
		expect(await repository.save(file, 1, at)).toEqual(lost);
		expect(await repository.list()).toEqual(lost);
		expect(told).toEqual(['lost']);
		expect(open).not.toHaveBeenCalled();
		open.mockRestore();
		expect(await repository.reconnect()).toEqual({ ok: true, value: undefined });
		expect(await repository.save(file, 1, at)).toEqual({ ok: true, value: 2 });
	});

	test('a connection that closed without a word is noticed at the next save', async () => {
		const { repository, connection } = openTab();
		await repository.save(file, 0, at);
		const opened = await connection.open();
		if (opened.ok) opened.value.close();
		expect(await repository.save(file, 1, at)).toEqual({
			ok: false,
			error: { kind: 'connection-lost' }
		});
	});

	test('after a reconnection everything is written anew: what the database holds is not assumed', async () => {
		const { repository, connection } = openTab();
		await repository.save(file, 0, at);
		const opened = await connection.open();
		if (!opened.ok) throw new Error(opened.error.kind);
		await opened.value.delete('answerPages', ['a-1', 0]);
		connection.noteLost();
		await repository.reconnect();
		await repository.save(file, 1, at);
		const loaded = await openTab().repository.load('a-1');
		expect(loaded.ok && loaded.value.file).toEqual(file);
	});

	test('an emptied database does not take an old counter for a new record', async () => {
		const { repository, connection } = openTab();
		await repository.save(file, 0, at);
		connection.noteLost();
		freshBrowser();
		await repository.reconnect();
		expect(await repository.save(file, 1, at)).toEqual({
			ok: false,
			error: { kind: 'not-found', id: 'a-1' }
		});
	});

	test.each([
		['is absent', () => vi.stubGlobal('indexedDB', undefined)],
		[
			'is forbidden',
			() =>
				vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
					throw new DOMException('no', 'SecurityError');
				})
		]
	])('a browser whose database %s is called unavailable', async (_, forbid) => {
		forbid();
		const { repository } = openTab();
		expect(await repository.list()).toEqual({ ok: false, error: { kind: 'unavailable' } });
		vi.unstubAllGlobals();
		vi.restoreAllMocks();
	});

	test('an opening that never answers is reported in five seconds, and used when it comes', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const original: EventTarget['dispatchEvent'] = Reflect.get(
			IDBRequest.prototype,
			'dispatchEvent'
		);
		const held: (() => void)[] = [];
		const spy = vi.spyOn(IDBRequest.prototype, 'dispatchEvent').mockImplementation(function (
			this: IDBRequest,
			event: Event
		) {
			if (event.type !== 'success') return original.call(this, event);
			held.push(() => original.call(this, event));
			return true;
		});
		const { repository } = openTab();
		const listing = repository.list();
		await manyTurns();
		await vi.advanceTimersByTimeAsync(5000);
		expect(await listing).toEqual({ ok: false, error: { kind: 'no-answer-in-time' } });
		spy.mockRestore();
		vi.useRealTimers();
		held.forEach((release) => release());
		expect(await repository.list()).toMatchObject({ ok: true });
	});
});
