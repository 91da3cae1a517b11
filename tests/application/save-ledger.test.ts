import { describe, expect, test } from 'vitest';
import { findMissingData } from '#lib/application/find-missing-data.ts';
import type { AssessmentSummary } from '#lib/application/ports.ts';
import { noteSave, readSaveLedger, strikeOff } from '#lib/application/save-ledger.ts';
import { createMemorySmallStore } from '#lib/storage/small-store.ts';

const entry = {
	id: 'a-1',
	title: '点検',
	saveCount: 4,
	answerCount: 30,
	savedAt: '2026-11-22T00:00:00.000Z'
};
const summary: AssessmentSummary = {
	...entry,
	municipality: '加古川市',
	fiscalYear: 2026,
	edition: '3.0',
	complete: true,
	sample: false
};
const missing = (summaries: readonly AssessmentSummary[], unreadable: readonly string[] = []) =>
	findMissingData([entry], {
		summaries,
		unreadable: unreadable.map((id) => ({ id, raw: '' }))
	}).map(({ id, lost, answersLeft }) => [id, lost, answersLeft]);

describe('the ledger of saves', () => {
	test('holds the last save of each assessment', () => {
		const store = createMemorySmallStore();
		noteSave(store, { ...entry, saveCount: 3 });
		noteSave(store, { ...entry, id: 'a-2' });
		noteSave(store, entry);
		expect(readSaveLedger(store)).toEqual([{ ...entry, id: 'a-2' }, entry]);
		strikeOff(store, 'a-2');
		expect(readSaveLedger(store)).toEqual([entry]);
	});

	test.each(['', '{', '{}', '[{"id":1}]', '[null]'])('that reads %s counts as empty', (text) => {
		const store = createMemorySmallStore();
		store.write('machi-tenken/save-ledger', text);
		expect(readSaveLedger(store)).toEqual([]);
	});
});

describe('missing data', () => {
	test('an emptied database is missing everything', () => {
		expect(missing([])).toEqual([['a-1', 'all', 0]]);
	});
	test('lost pages are a partial loss', () => {
		expect(missing([{ ...summary, complete: false }])).toEqual([['a-1', 'part', 30]]);
	});
	test('fewer answers at the same save are a partial loss', () => {
		expect(missing([{ ...summary, answerCount: 12 }])).toEqual([['a-1', 'part', 12]]);
	});
	test('an older state that came back is a loss of the newest', () => {
		expect(missing([{ ...summary, saveCount: 2, answerCount: 10 }])).toEqual([
			['a-1', 'newest', 10]
		]);
	});
	test('a save that was not written down any more is no loss', () => {
		expect(missing([{ ...summary, saveCount: 5, answerCount: 1 }])).toEqual([]);
	});
	test('an unreadable record is not missing: it is there and offered', () => {
		expect(missing([], ['a-1'])).toEqual([]);
	});
	test('nothing is missing where nothing was ever saved', () => {
		expect(findMissingData([], { summaries: [summary], unreadable: [] })).toEqual([]);
	});
});
