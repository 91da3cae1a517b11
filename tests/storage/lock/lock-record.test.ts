import { beforeEach, expect, test } from 'vitest';
import { createConnection } from '#lib/storage/connection.ts';
import { storeOf } from '#lib/storage/store-of.ts';
import { createMemorySmallStore, type ListedNotes } from '#lib/storage/small-store.ts';
import { aFile } from '../../application/assessment-builders.ts';
import { freshBrowser } from '../database-support.ts';
import { lockedBrowser, openVisit, passphrase, visit } from './lock-support.ts';

const at = '2026-11-22T00:00:00.000Z';
const copyKey = 'machi-tenken/lock';
const newPassphrase = '新しい合言葉 りんご 五つ';

let notes: ListedNotes;
beforeEach(async () => {
	freshBrowser();
	notes = await lockedBrowser();
	await (await openVisit(notes)).repository.save(aFile(), 0, at);
});

const lockStore = () => storeOf(createConnection(), 'lock');
const putStored = (record: unknown) =>
	lockStore().write((store) => store.put({ id: 'lock', record }));
const takeStored = () => lockStore().write((store) => store.delete('lock'));
async function stored(): Promise<Record<string, unknown>> {
	const read = await lockStore().read((store) => store.get('lock'));
	if (!read.ok || read.value?.id !== 'lock') throw new Error('no lock');
	return read.value.record as Record<string, unknown>;
}
const kindOf = async (outcome: Promise<{ ok: boolean; error?: { kind: string } }>) =>
	(await outcome).error?.kind ?? 'ok';

test('a wrong passphrase opens nothing and costs nothing, however often', async () => {
	const here = visit(notes);
	for (let i = 0; i < 20; i++) {
		expect(await kindOf(here.keeper.unlock(`違う合言葉 ${String(i)}`))).toBe('wrong-passphrase');
	}
	expect(await here.vault.look()).toBe('locked');
	expect(await kindOf(here.keeper.unlock(passphrase))).toBe('ok');
	expect(await here.repository.load('a-1')).toMatchObject({ ok: true });
});

test('the passphrase counts however it was typed, in full or half width', async () => {
	await (await openVisit(notes)).keeper.changePassphrase(passphrase, 'apple 12345 orange');
	expect(await kindOf(visit(notes).keeper.unlock('ａｐｐｌｅ　１２３４５　ｏｒａｎｇｅ'))).toBe(
		'ok'
	);
});

test('changing the passphrase wraps the same keys anew: the old one opens nothing, what is kept stays', async () => {
	const opened = await openVisit(notes);
	expect(
		await kindOf(opened.keeper.changePassphrase('違う違う違う違う違う違う', newPassphrase))
	).toBe('wrong-passphrase');
	expect(await kindOf(opened.keeper.changePassphrase(passphrase, '短い'))).toBe(
		'passphrase-too-short'
	);
	expect(await kindOf(opened.keeper.changePassphrase(passphrase, newPassphrase))).toBe('ok');
	expect(await kindOf(visit(notes).keeper.unlock(passphrase))).toBe('wrong-passphrase');
	const later = visit(notes);
	expect(await kindOf(later.keeper.unlock(newPassphrase))).toBe('ok');
	expect(await later.repository.load('a-1')).toMatchObject({ ok: true });
});

test('a passphrase that is too short locks nothing', async () => {
	freshBrowser();
	const bare = createMemorySmallStore();
	expect(await kindOf(visit(bare).keeper.turnOn('12345678901'))).toBe('passphrase-too-short');
	expect(await visit(bare).vault.look()).toBe('no-lock');
});

test('a lock with a weaker derivation is made anew at its next unlocking, in both places', async () => {
	const before = await stored();
	const later = visit(notes, { turns: 50 });
	expect(await kindOf(later.keeper.unlock(passphrase))).toBe('ok');
	const after = await stored();
	expect(after).toMatchObject({ id: before['id'], derivation: { turns: 50 } });
	expect(JSON.parse(notes.read(copyKey) ?? '')).toEqual(after);
	expect(await kindOf(visit(notes).keeper.unlock(passphrase))).toBe('ok');
	expect(await stored()).toMatchObject({ derivation: { turns: 50 } });
});

test.each([
	['is gone', takeStored],
	[
		'is damaged',
		async () => putStored({ ...(await stored()), madeAt: '2026-11-30T00:00:00.000Z' })
	],
	['is nonsense', () => putStored('?')]
])('where the record in the database %s, its copy opens, and puts it right', async (_, harm) => {
	await harm();
	expect(await visit(notes).vault.look()).toBe('locked');
	expect(await kindOf(visit(notes).keeper.examine())).toBe('ok');
	const opened = await openVisit(notes);
	expect(await opened.repository.load('a-1')).toMatchObject({ ok: true });
	notes.write(copyKey, undefined);
	expect(await kindOf(visit(notes).keeper.unlock(passphrase))).toBe('ok');
	expect(notes.read(copyKey)).toBeDefined();
});

test.each([
	['a turned digit', (record: Record<string, unknown>) => ({ ...record, digest: '0'.repeat(64) })],
	['a part gone', ({ wrapping: _, ...record }: Record<string, unknown>) => record],
	[
		'a derivation without end',
		(record: Record<string, unknown>) => ({
			...record,
			derivation: { ...(record['derivation'] as object), turns: 1e15 }
		})
	],
	['something unknown', (record: Record<string, unknown>) => ({ ...record, more: 1 })],
	['nothing', () => null]
])('a record with %s and no copy is told as damaged; nothing is removed', async (_, harm) => {
	const whole = await stored();
	await putStored(harm(whole));
	notes.write(copyKey, '{');
	const here = visit(notes);
	expect(await here.vault.look()).toBe('locked');
	expect(await kindOf(here.keeper.examine())).toBe('lock-damaged');
	expect(await kindOf(here.keeper.unlock(passphrase))).toBe('lock-damaged');
	await putStored(whole);
	expect(await (await openVisit(notes)).repository.load('a-1')).toMatchObject({ ok: true });
});

test('a lock of a newer build is left alone', async () => {
	await putStored({ format: 'machi-tenken/lock', formatVersion: 2, anything: true });
	const outcome = await visit(notes).keeper.unlock(passphrase);
	expect(outcome).toEqual({ ok: false, error: { kind: 'lock-too-new', version: 2 } });
	expect(await stored()).toMatchObject({ formatVersion: 2 });
});

test('where both records are gone, that is said, not welcomed as a first visit', async () => {
	await takeStored();
	notes.write(copyKey, undefined);
	const here = visit(notes);
	expect(await here.vault.look()).toBe('locked');
	expect(await kindOf(here.keeper.examine())).toBe('lock-gone');
});

test('where the database was emptied, the copy still opens what was noted beside it', async () => {
	const opened = await openVisit(notes);
	opened.vault.notes.write('machi-tenken/author', '情報政策課');
	freshBrowser();
	const later = await openVisit(notes);
	expect(later.vault.notes.read('machi-tenken/author')).toBe('情報政策課');
	expect(await later.repository.list()).toMatchObject({ ok: true, value: { summaries: [] } });
	expect(await stored()).toMatchObject({ format: 'machi-tenken/lock' });
});

test('without the passphrase everything can be taken away, and the next visit is a first one', async () => {
	notes.write('machi-tenken/theme', 'dark');
	expect(await kindOf(visit(notes).keeper.wipe())).toBe('ok');
	expect(notes.names()).toEqual(['machi-tenken/theme']);
	const next = visit(notes);
	expect(await next.vault.look()).toBe('no-lock');
	expect(await next.repository.list()).toEqual({
		ok: true,
		value: { summaries: [], unreadable: [] }
	});
});
