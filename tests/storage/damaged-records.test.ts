import { openDB } from 'idb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AssessmentFile } from '#lib/application/ports.ts';
import { aFile, manyAnswers } from '../application/assessment-builders.ts';
import { freshBrowser, openTab } from './database-support.ts';

// Whatever a damaged database gives back: it is told, what is left goes out, and nothing else is drawn in.

const at = '2026-11-22T00:00:00.000Z';
const damaged = aFile({ id: 'a-1', title: '壊れる点検', answers: manyAnswers(3) });
const other = aFile({ id: 'a-2', title: '無事な点検', answers: manyAnswers(2) });

beforeEach(async () => {
	freshBrowser();
	const { repository } = openTab();
	for (const file of [damaged, other]) expect((await repository.save(file, 0, at)).ok).toBe(true);
});

type Store = 'assessments' | 'bodies' | 'answerPages' | 'historyPages' | 'checklists';
type Fields = Readonly<Record<string, unknown>>;

/** What makes a record of a store findable; all else of it is replaced. */
const keyOf: Readonly<Record<Store, Fields>> = {
	assessments: { id: 'a-1' },
	bodies: { id: 'a-1' },
	answerPages: { id: 'a-1', page: 0 },
	historyPages: { id: 'a-1', page: 0 },
	checklists: { digest: damaged.assessment.checklist.digest }
};

async function damage(store: Store, becomes: Fields | undefined): Promise<void> {
	const database = await openDB('machi-tenken');
	const key = keyOf[store];
	if (becomes === undefined) {
		const [one, more] = Object.values(key);
		await database.delete(store, (more === undefined ? one : [one, more]) as IDBValidKey);
	} else await database.put(store, { ...becomes, ...key });
	database.close();
}

/** What a later visit says of the damaged assessment; the other one is as it was. */
async function visit() {
	const { repository } = openTab();
	const list = await repository.list();
	if (!list.ok) throw new Error(list.error.kind);
	const loaded = await repository.load('a-1');
	const spared = await repository.load('a-2');
	expect(spared.ok && spared.value.file).toEqual(other);
	expect(list.value.summaries.map(({ id }) => id)).toContain('a-2');
	return { list: list.value, loaded };
}

const wordsLeft = async (): Promise<string> => {
	const { loaded } = await visit();
	if (loaded.ok) throw new Error('It was read as if nothing were the matter.');
	return 'raw' in loaded.error ? loaded.error.raw : loaded.error.kind;
};

describe('a damaged record', () => {
	test.each<readonly [string, Store, Fields | undefined, string]>([
		['its record is gone', 'assessments', undefined, '備考 2'],
		['its record has lost its fields', 'assessments', {}, '備考 2'],
		['its record is of other types', 'assessments', { saveCount: 'x', title: 1 }, '備考 2'],
		['its body is gone', 'bodies', undefined, '備考 2'],
		['its body is a text', 'bodies', { body: '壊れた' }, '備考 2'],
		['its body is nothing', 'bodies', { body: null }, '備考 2'],
		['its body is a list', 'bodies', { body: [1] }, '備考 2'],
		['its answers are gone', 'answerPages', undefined, '壊れる点検'],
		['its answers are no list', 'answerPages', { answers: null }, '壊れる点検'],
		['its answers are rows of other kinds', 'answerPages', { answers: [4, null, ['x']] }, '"x"'],
		['there is history that was never written', 'historyPages', { entries: [1] }, '備考 2'],
		['its history is a text', 'historyPages', { entries: '壊れた履歴' }, '壊れた履歴']
	])('%s: it is told, and what is left goes out', async (_, store, becomes, word) => {
		await damage(store, becomes);
		expect(await wordsLeft()).toContain(word);
	});

	test.each<readonly [string, Fields | undefined]>([
		['gone', undefined],
		['nonsense', { checklist: [] }],
		['another one', { checklist: { ...damaged.checklistCopy, title: 5 } }]
	])('a copy of its checklist that is %s takes nothing away', async (_, becomes) => {
		await damage('checklists', becomes);
		const loaded = await openTab().repository.load('a-1');
		expect(loaded.ok && loaded.value.file).toEqual({ assessment: damaged.assessment });
	});

	test('that is only a body is named in the list', async () => {
		await damage('assessments', undefined);
		const { list } = await visit();
		expect(list.unreadable).toEqual([{ id: 'a-1', raw: 'null' }]);
	});

	test('and pages without anything else are handed out', async () => {
		await damage('assessments', undefined);
		await damage('bodies', undefined);
		expect(await wordsLeft()).toContain('備考 2');
	});

	const nonsense = fc.dictionary(
		fc.constantFrom('body', 'answers', 'entries', 'title', 'answerPages', 'saveCount', 'checklist'),
		fc.anything({ maxDepth: 2, withNullPrototype: false }),
		{ noNullPrototype: true }
	);
	test('of any content is read without harm, and the assessment as it was or not at all', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom<Store>('assessments', 'bodies', 'answerPages', 'historyPages'),
				nonsense,
				async (store, becomes) => {
					freshBrowser();
					const { repository } = openTab();
					for (const file of [damaged, other]) await repository.save(file, 0, at);
					await damage(store, becomes).catch(() => undefined);
					const { loaded } = await visit();
					const found: AssessmentFile | undefined = loaded.ok ? loaded.value.file : undefined;
					if (found !== undefined) expect(found).toEqual(damaged);
				}
			),
			{ numRuns: 200 }
		);
	});
});
