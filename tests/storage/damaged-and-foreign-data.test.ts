import { openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import {
	aFile,
	anAssessment,
	manyAnswers,
	smallChecklist
} from '../application/assessment-builders.ts';
import { at } from './answered-file.ts';
import { freshBrowser, openTab } from './database-support.ts';

beforeEach(freshBrowser);

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
