import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeKept } from '#lib/application/change-kept.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import type { AssessmentFile } from '#lib/application/ports.ts';
import { openDB, unwrap } from 'idb';
import {
	aFile,
	anAssessment,
	manyAnswers,
	smallChecklist
} from '../application/assessment-builders.ts';
import { freshBrowser, openTab } from './database-support.ts';

const at = '2026-11-22T00:00:00.000Z';
const later = '2026-11-22T01:00:00.000Z';

const answered = (file: AssessmentFile, control: string, note: string): AssessmentFile => ({
	...file,
	assessment: recordAnswers(
		file.assessment,
		[{ component: 'organisation', control, answer: { status: 'met', note } }],
		{ at }
	)
});

beforeEach(freshBrowser);

test('two changes of one assessment at once are both kept', async () => {
	const { repository } = openTab();
	await repository.save(aFile(), 0, at);
	const change = (id: string) =>
		changeKept({ repository, clock: () => at }, 'a-1', 'plan', (assessment) => ({
			...assessment,
			actions: [...assessment.actions, { id, title: id, state: 'open', closes: [] }]
		}));
	const [one, other] = await Promise.all([change('a'), change('b')]);
	expect([one, other]).toMatchObject([{ ok: true }, { ok: true }]);
	const loaded = await openTab().repository.load('a-1');
	expect(loaded.ok && loaded.value.file.assessment.actions.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a second save on the same count is refused while the first is still being written', async () => {
	const { repository } = openTab();
	await repository.save(aFile(), 0, at);
	const saves = ['一', '二'].map((title) => repository.save(aFile({ title }), 1, at));
	expect(await Promise.all(saves)).toEqual([
		{ ok: true, value: 2 },
		{ ok: false, error: { kind: 'changed-elsewhere', id: 'a-1' } }
	]);
	expect(await repository.save(aFile({ title: '三' }), 2, at)).toEqual({ ok: true, value: 3 });
});

test('what another tab took away and made anew is not written into, though both were saved as often', async () => {
	const [mine, theirs] = [openTab().repository, openTab().repository];
	const before = aFile({ answers: manyAnswers(450) });
	await mine.save(before, 0, at);
	await theirs.remove('a-1');
	const anew = aFile({ title: '控えから', answers: manyAnswers(30) });
	await theirs.save(anew, 0, at);
	expect(await mine.save(answered(before, 'GOV-01', '古い画面から'), 1, at)).toEqual({
		ok: false,
		error: { kind: 'changed-elsewhere', id: 'a-1' }
	});
	const loaded = await openTab().repository.load('a-1');
	expect(loaded.ok && loaded.value.file).toEqual(anew);
});

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

describe('two tabs', () => {
	test('the later of two saves on the same state is refused and changes nothing', async () => {
		const [one, two] = [openTab().repository, openTab().repository];
		const file = aFile();
		await one.save(file, 0, at);
		await two.load('a-1');
		const mine = answered(file, 'GOV-01', '一');
		await one.save(mine, 1, at);
		expect(await two.save(answered(file, 'GOV-02', '二'), 1, at)).toEqual({
			ok: false,
			error: { kind: 'changed-elsewhere', id: 'a-1' }
		});
		const kept = await openTab().repository.load('a-1');
		expect(kept.ok && kept.value.file).toEqual(mine);
	});

	test('of two new assessments with one id the second is refused', async () => {
		await openTab().repository.save(aFile(), 0, at);
		const second = await openTab().repository.save(aFile({ title: '別' }), 0, at);
		expect(second).toEqual({ ok: false, error: { kind: 'changed-elsewhere', id: 'a-1' } });
	});

	test('whatever the interleaving, each acknowledged save is built on the one before', async () => {
		const tabs = [openTab().repository, openTab().repository];
		await tabs[0]!.save(aFile(), 0, at);
		const states = await Promise.all(
			tabs.map(async (tab) => {
				const loaded = await tab.load('a-1');
				return loaded.ok ? loaded.value : undefined;
			})
		);
		let acknowledged = 1;
		for (let round = 0; round < 100; round++) {
			const who = (round * 7 + (round % 3)) % 2;
			const state = states[who]!;
			const next = answered(state.file, 'GOV-01', `${String(who)}-${String(round)}`);
			const saved = await tabs[who]!.save(next, state.saveCount, at);
			if (saved.ok) {
				acknowledged += 1;
				expect(saved.value).toBe(acknowledged);
				states[who] = { file: next, saveCount: saved.value, savedAt: at };
			} else {
				expect(saved.error.kind).toBe('changed-elsewhere');
				const loaded = await tabs[who]!.load('a-1');
				states[who] = loaded.ok ? loaded.value : state;
			}
		}
		const final = await openTab().repository.load('a-1');
		expect(final.ok && final.value.saveCount).toBe(acknowledged);
		expect(final.ok && final.value.file.assessment.history.length).toBe(acknowledged - 1);
	});

	test('a record that vanished is reported, not silently made anew', async () => {
		const { repository } = openTab();
		await repository.save(aFile(), 0, at);
		await openTab().repository.remove('a-1');
		expect(await repository.save(aFile(), 1, at)).toEqual({
			ok: false,
			error: { kind: 'not-found', id: 'a-1' }
		});
		expect(await repository.save(aFile(), 0, at)).toEqual({ ok: true, value: 1 });
	});
});

describe('damaged and foreign data', () => {
	const edit = async (store: string, act: (store: IDBObjectStore) => void) => {
		const database = await openDB('machi-tenken');
		const transaction = database.transaction(store, 'readwrite');
		act(unwrap(transaction.store));
		await transaction.done;
		database.close();
	};

	test('a lost page is noticed in the list and at opening, and the rest is offered', async () => {
		await openTab().repository.save(aFile({ answers: manyAnswers(450) }), 0, at);
		await edit('answerPages', (store) => void store.delete(['a-1', 1]));
		const { repository } = openTab();
		const list = await repository.list();
		expect(list.ok && list.value.summaries[0]?.complete).toBe(false);
		const loaded = await repository.load('a-1');
		expect(loaded).toMatchObject({
			ok: false,
			error: { kind: 'incomplete-record', expected: 450, found: 250 }
		});
		if (loaded.ok || loaded.error.kind !== 'incomplete-record') throw new Error('unexpected');
		expect(JSON.parse(loaded.error.raw)).toMatchObject({ format: 'machi-tenken/assessment' });
	});

	test('an unreadable record is kept and offered as it is; the others open', async () => {
		const { repository } = openTab();
		await repository.save(aFile(), 0, at);
		await repository.save(aFile({ id: 'a-2' }), 0, at);
		const broken = { ...anAssessment(), municipality: '壊れた値' };
		await edit('bodies', (store) => void store.put({ id: 'a-1', body: broken }));
		const loaded = await openTab().repository.load('a-1');
		expect(loaded).toMatchObject({ ok: false, error: { kind: 'unreadable-record', id: 'a-1' } });
		expect(!loaded.ok && 'raw' in loaded.error && loaded.error.raw).toContain('2026年度の点検');
		expect((await openTab().repository.load('a-2')).ok).toBe(true);
	});

	test('a summary of unknown shape is listed as unreadable and hides no other', async () => {
		const { repository } = openTab();
		await repository.save(aFile(), 0, at);
		await repository.save(aFile({ id: 'a-2' }), 0, at);
		await edit('assessments', (store) => void store.put({ id: 'a-1', title: 5 }));
		const list = await openTab().repository.list();
		expect(list.ok && list.value.summaries.map(({ id }) => id)).toEqual(['a-2']);
		expect(list.ok && list.value.unreadable).toEqual([
			{ id: 'a-1', raw: '{"id":"a-1","title":5}' }
		]);
	});

	test('an altered copy of the checklist is left out, the answers open', async () => {
		const file = aFile({ answers: manyAnswers(3) });
		await openTab().repository.save(file, 0, at);
		const { digest } = file.assessment.checklist;
		const altered = { ...smallChecklist, revision: 9 };
		await edit('checklists', (store) => void store.put({ digest, checklist: altered }));
		const loaded = await openTab().repository.load('a-1');
		expect(loaded.ok && loaded.value.file).toEqual({ assessment: file.assessment });
	});

	test('a record of a newer format is refused and left as it is', async () => {
		await openTab().repository.save(aFile(), 0, at);
		const newer = { ...anAssessment(), formatVersion: 99 };
		await edit('bodies', (store) => void store.put({ id: 'a-1', body: newer }));
		expect(await openTab().repository.load('a-1')).toEqual({
			ok: false,
			error: { kind: 'newer-data' }
		});
	});
});
