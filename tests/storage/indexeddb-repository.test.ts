import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aFile, manyAnswers, smallChecklist } from '../application/assessment-builders.ts';
import { answered, at } from './answered-file.ts';
import { freshBrowser, openTab } from './database-support.ts';

const later = '2026-11-22T01:00:00.000Z';

beforeEach(freshBrowser);

/** Names of the records written during an action. */
async function recordsWritten(act: () => Promise<unknown>): Promise<readonly string[]> {
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	await act();
	const names = (put.mock.contexts as readonly IDBObjectStore[]).map((store, i) => {
		const value = put.mock.calls[i]?.[0] as { page?: number };
		return value.page === undefined ? store.name : `${store.name} ${String(value.page)}`;
	});
	put.mockRestore();
	return names.toSorted();
}

describe('keeping assessments in the browser', () => {
	test('what was saved is read back in another visit, with its checklist', async () => {
		const file = answered(aFile({ answers: manyAnswers(450) }), 'GOV-01', '規程あり');
		expect(await openTab().repository.save(file, 0, at)).toEqual({ ok: true, value: 1 });
		const loaded = await openTab().repository.load('a-1');
		expect(loaded).toEqual({ ok: true, value: { file, saveCount: 1, savedAt: at } });
	});

	test('the list tells what there is without opening it', async () => {
		const { repository } = openTab();
		await repository.save(aFile({ answers: manyAnswers(3) }), 0, at);
		const list = await repository.list();
		expect(list.ok && list.value).toEqual({
			unreadable: [],
			summaries: [
				{
					id: 'a-1',
					title: '2026年度の点検',
					municipality: '加古川市',
					code: '282103',
					fiscalYear: 2026,
					edition: '1.0',
					answerCount: 3,
					savedAt: at,
					saveCount: 1,
					complete: true,
					sample: false
				}
			]
		});
	});

	test('one changed answer of a thousand writes its page, its history page and the summary', async () => {
		const { repository } = openTab();
		const file = aFile({ answers: manyAnswers(1000) });
		await repository.save(file, 0, at);
		const changed = answered(file, 'GOV-01', '規程あり');
		const written = await recordsWritten(() => repository.save(changed, 1, later));
		expect(written).toEqual(['answerPages 5', 'assessments', 'historyPages 0']);
	});

	test('after reading, too, only what changed is written', async () => {
		const file = aFile({ answers: manyAnswers(1000) });
		await openTab().repository.save(file, 0, at);
		const { repository } = openTab();
		const loaded = await repository.load('a-1');
		if (!loaded.ok) throw new Error(loaded.error.kind);
		const changed = answered(loaded.value.file, 'GOV-01', '規程あり');
		const written = await recordsWritten(() => repository.save(changed, 1, later));
		expect(written).toEqual(['answerPages 5', 'assessments', 'historyPages 0']);
	});

	test('a new title writes no page of answers', async () => {
		const { repository } = openTab();
		const file = aFile({ answers: manyAnswers(1000) });
		await repository.save(file, 0, at);
		const renamed = { ...file, assessment: { ...file.assessment, title: '新しい題' } };
		const written = await recordsWritten(() => repository.save(renamed, 1, later));
		expect(written).toEqual(['assessments', 'bodies']);
	});

	test('two assessments on one checklist keep it once', async () => {
		const { repository } = openTab();
		await repository.save(aFile(), 0, at);
		const written = await recordsWritten(() => repository.save(aFile({ id: 'a-2' }), 0, at));
		expect(written).not.toContain('checklists');
		const loaded = await openTab().repository.load('a-2');
		expect(loaded.ok && loaded.value.file.checklistCopy).toEqual(smallChecklist);
	});

	test('every save is strict, so that a power cut loses nothing acknowledged', async () => {
		const { repository } = openTab();
		await repository.list();
		const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await repository.save(aFile(), 0, at);
		const options = begin.mock.calls.map((call) => call.slice(1));
		begin.mockRestore();
		expect(options).toEqual([['readwrite', { durability: 'strict' }]]);
	});

	test('fewer answers and a shorter history leave nothing behind', async () => {
		const { repository } = openTab();
		let file = aFile({ answers: manyAnswers(450) });
		for (let i = 0; i < 450; i++) file = answered(file, 'GOV-01', String(i));
		await repository.save(file, 0, at);
		const small = aFile({ answers: manyAnswers(10) });
		expect(await repository.save(small, 1, later)).toEqual({ ok: true, value: 2 });
		const loaded = await openTab().repository.load('a-1');
		expect(loaded.ok && loaded.value.file).toEqual(small);
	});

	test('a removed assessment is gone in every store but the shared checklist', async () => {
		const { repository, connection } = openTab();
		await repository.save(aFile({ answers: manyAnswers(450) }), 0, at);
		expect(await repository.remove('a-1')).toEqual({ ok: true, value: undefined });
		expect(await repository.load('a-1')).toEqual({
			ok: false,
			error: { kind: 'not-found', id: 'a-1' }
		});
		const opened = await connection.open();
		if (!opened.ok) throw new Error(opened.error.kind);
		for (const store of ['assessments', 'bodies', 'answerPages', 'historyPages'] as const) {
			expect(await opened.value.count(store), store).toBe(0);
		}
	});

	test('a sample is never kept', async () => {
		const { repository } = openTab();
		const saved = await repository.save(aFile({ sample: true }), 0, at);
		expect(saved).toEqual({ ok: false, error: { kind: 'not-saved', cause: 'sample' } });
		const list = await repository.list();
		expect(list.ok && list.value.summaries).toEqual([]);
	});
});
