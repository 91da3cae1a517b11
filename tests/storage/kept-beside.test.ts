import { beforeEach, describe, expect, test } from 'vitest';
import type { LeftWork } from '#lib/application/lock-ports.ts';
import type { SafetyCopies } from '#lib/application/ports.ts';
import { createIndexedDbHandleStore } from '#lib/storage/indexeddb-handle-store.ts';
import { createIndexedDbSafetyCopies } from '#lib/storage/indexeddb-safety-copies.ts';
import { createIndexedDbLeftWork, createMemoryLeftWork } from '#lib/storage/left-work.ts';
import { createMemoryRepository } from '#lib/storage/memory-repository.ts';
import { createMemorySafetyCopies } from '#lib/storage/memory-safety-copies.ts';
import { mostSafetyCopies } from '#lib/storage/most-safety-copies.ts';
import { createLocalSmallStore } from '#lib/storage/small-store.ts';
import { createTabMessages } from '#lib/storage/tab-messages.ts';
import { aFile } from '../application/assessment-builders.ts';
import { freshBrowser, openTab } from './database-support.ts';
import { sealedTab } from './lock/lock-support.ts';

const at = '2026-11-22T00:00:00.000Z';

beforeEach(freshBrowser);

const keepers: readonly (readonly [string, () => SafetyCopies])[] = [
	['the database', () => createIndexedDbSafetyCopies(openTab().connection)],
	['memory', createMemorySafetyCopies]
];

describe.each(keepers)('safety copies in %s', (_, create) => {
	test('are listed newest first and read back to the letter', async () => {
		const copies = create();
		await copies.put({ id: 'a-1', title: '一', madeAt: at }, '{"one":1}');
		await copies.put({ id: 'a-2', title: '他', madeAt: at }, '{}');
		await copies.put({ id: 'a-1', title: '二', madeAt: at }, '{"two":2}');
		const list = await copies.list('a-1');
		if (!list.ok) throw new Error(list.error.kind);
		expect(list.value.map(({ title }) => title)).toEqual(['二', '一']);
		expect(await copies.read(list.value[1]?.key ?? 0)).toEqual({ ok: true, value: '{"one":1}' });
	});

	test('are the newest few of each assessment, and older ones are gone', async () => {
		const copies = create();
		await copies.put({ id: 'a-2', title: '他', madeAt: at }, '{}');
		for (let i = 0; i < mostSafetyCopies + 3; i++) {
			await copies.put({ id: 'a-1', title: String(i), madeAt: at }, `{"i":${String(i)}}`);
		}
		const list = await copies.list('a-1');
		if (!list.ok) throw new Error(list.error.kind);
		expect(list.value.map(({ title }) => title)).toEqual(['7', '6', '5', '4', '3']);
		const oldest = list.value.at(-1)?.key ?? 0;
		expect(await copies.read(oldest)).toEqual({ ok: true, value: '{"i":3}' });
		expect((await copies.read(oldest - 1)).ok).toBe(false);
		const other = await copies.list('a-2');
		expect(other.ok && other.value).toHaveLength(1);
	});

	test('that do not exist are not found', async () => {
		expect(await create().read(99)).toEqual({ ok: false, error: { kind: 'not-found', id: '99' } });
	});
});

const leftKeepers: readonly (readonly [string, () => LeftWork])[] = [
	['the database', () => createIndexedDbLeftWork(openTab().connection)],
	['the database under the lock', () => createIndexedDbLeftWork(sealedTab().connection)],
	['memory', createMemoryLeftWork]
];

test.each(leftKeepers)(
	'what is left at locking comes out of %s in its order, once, and a rehearsal leaves nothing',
	async (_, create) => {
		const work = create();
		await work.put('2026-11-30T00:00:01', { typed: '二' });
		await work.put('2026-11-30T00:00:00', { typed: '一' });
		expect(await work.rehearse({ typed: '試し' })).toEqual({ ok: true, value: undefined });
		const taken = [await work.take(), await work.take(), await work.take()];
		expect(taken).toEqual(
			[{ typed: '一' }, { typed: '二' }, undefined].map((value) => ({ ok: true, value }))
		);
	}
);

test('what is left and does not open stays, and does not hide the rest', async () => {
	// It stands there in clear: under the lock nothing in clear is taken for ours.
	await createIndexedDbLeftWork(openTab().connection).put('1', 'clear');
	const sealed = createIndexedDbLeftWork(sealedTab().connection);
	await sealed.put('2', 'sealed');
	expect(await sealed.take()).toEqual({ ok: true, value: 'sealed' });
	expect(await sealed.take()).toEqual({ ok: true, value: undefined });
	expect(await createIndexedDbLeftWork(openTab().connection).take()).toMatchObject({
		value: 'clear'
	});
});

test('a removed assessment takes its safety copies and its file handle along', async () => {
	const { repository, connection } = openTab();
	const [copies, handles] = [
		createIndexedDbSafetyCopies(connection),
		createIndexedDbHandleStore(connection)
	];
	await repository.save(aFile(), 0, at);
	await copies.put({ id: 'a-1', title: '', madeAt: at }, '{}');
	await handles.write('a-1', { handle: 'h', lastModified: 1, size: 2 });
	expect(await handles.read('a-1')).toMatchObject({ handle: 'h', lastModified: 1, size: 2 });
	await repository.remove('a-1');
	expect(await copies.list('a-1')).toEqual({ ok: true, value: [] });
	expect(await handles.read('a-1')).toBeUndefined();
});

test('memory refuses what the database refuses: stale counters, vanished records, samples', async () => {
	const repository = createMemoryRepository();
	expect(await repository.save(aFile(), 0, at)).toEqual({ ok: true, value: 1 });
	expect(await repository.save(aFile(), 0, at)).toMatchObject({
		error: { kind: 'changed-elsewhere' }
	});
	expect(await repository.save(aFile({ id: 'a-2' }), 4, at)).toMatchObject({
		error: { kind: 'not-found' }
	});
	expect(await repository.save(aFile({ id: 's', sample: true }), 0, at)).toMatchObject({
		error: { kind: 'not-saved', cause: 'sample' }
	});
	const list = await repository.list();
	expect(list.ok && list.value.summaries.map(({ id }) => id)).toEqual(['a-1']);
});

test('short texts survive the visit where local storage works, and the moment where it does not', () => {
	const kept = new Map<string, string>();
	const working = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => void kept.set(key, text),
		removeItem: (key: string) => void kept.delete(key)
	} as unknown as Storage;
	expect(createLocalSmallStore(() => working).write('k', 'v')).toBe(true);
	expect(createLocalSmallStore(() => working).read('k')).toBe('v');
	const forbidden = createLocalSmallStore(() => {
		throw new DOMException('no', 'SecurityError');
	});
	expect(forbidden.write('k', 'v')).toBe(false);
	expect(forbidden.read('k')).toBe('v');
	forbidden.write('k', undefined);
	expect(forbidden.read('k')).toBeUndefined();
});

test('a text that finds no room is told as such: this visit reads it, the next one what was there before', () => {
	const kept = new Map<string, string>();
	const small = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => {
			if (text.length > 3) throw new DOMException('full', 'QuotaExceededError');
			kept.set(key, text);
		},
		removeItem: (key: string) => void kept.delete(key)
	} as unknown as Storage;
	const store = createLocalSmallStore(() => small);
	expect([store.write('k', 'old'), store.write('k', 'newer')]).toEqual([true, false]);
	expect([store.read('k'), createLocalSmallStore(() => small).read('k')]).toEqual(['newer', 'old']);
	expect([store.write('k', 'new'), store.read('k')]).toEqual([true, 'new']);
});

test('tabs hear of saves in other tabs, and of nothing else on the channel', async () => {
	const [one, two] = [createTabMessages('test'), createTabMessages('test')];
	const heard = new Promise((resolve) => {
		two.subscribe(resolve);
	});
	const stranger = new BroadcastChannel('test');
	stranger.postMessage({ kind: 'saved', id: 5 });
	one.post({ kind: 'saved', id: 'a-1', saveCount: 3 });
	expect(await heard).toEqual({ kind: 'saved', id: 'a-1', saveCount: 3 });
	stranger.close();
});
