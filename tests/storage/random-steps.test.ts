import { describe, expect, test } from 'vitest';
import type { AssessmentFile, AssessmentRepository, StorageError } from '#lib/application/ports.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import { createMemoryRepository } from '#lib/storage/memory-repository.ts';
import { aFile, manyAnswers } from '../application/assessment-builders.ts';
import { below, oneOf, seededRandom, type Random } from '#lib/domain/primitives/seeded-random.ts';
import { freshBrowser, openTab } from './database-support.ts';
import { sealedTab } from './lock/lock-support.ts';

// Whatever is done in whatever order, what is kept is what a plain table of the last acknowledged files says.

const seed = Number(process.env['SEED'] ?? 20261129);
const steps = Number(process.env['STEPS'] ?? 10_000);

const at = '2026-11-22T00:00:00.000Z';
const ids = ['a-1', 'a-2', 'a-10'] as const;
type Id = (typeof ids)[number];

/** What must be kept: the last acknowledged file of each assessment and how often it was saved. */
type Model = Map<Id, Belief>;

/** What a tab believes: the file it works on, the counter it has seen, and of which life of the record. */
type Belief = { readonly file: AssessmentFile; readonly saveCount: number; readonly life: number };
type Tab = { readonly repository: AssessmentRepository; readonly beliefs: Map<Id, Belief> };

type World = {
	readonly model: Model;
	readonly tabs: Tab[];
	readonly random: Random;
	readonly open: () => AssessmentRepository;
};

const kindOf = (result: Result<unknown, StorageError>) => (result.ok ? 'ok' : result.error.kind);

const freshOf = (id: Id, random: Random): Belief => ({
	file: aFile({
		id,
		title: `始め ${String(below(random, 1000))}`,
		answers: manyAnswers(below(random, 3))
	}),
	saveCount: 0,
	life: Math.floor(random() * 2 ** 52)
});

/** A change as people make it: an answer, a title, answers by the hundred, or all taken back. */
function changed(file: AssessmentFile, random: Random): AssessmentFile {
	const { assessment } = file;
	const word = `語 ${String(below(random, 1_000_000))}`;
	switch (below(random, 6)) {
		case 0:
			return { ...file, assessment: { ...assessment, title: word } };
		case 1:
			return { ...file, assessment: { ...assessment, answers: manyAnswers(below(random, 300)) } };
		case 2:
			return { ...file, assessment: { ...assessment, answers: {}, history: [] } };
		default: {
			const [component, control] = [
				`c-${String(below(random, 4))}`,
				`SRV-${String(below(random, 50))}`
			];
			const answer = { status: 'met', note: word } as const;
			return {
				...file,
				assessment: recordAnswers(assessment, [{ component, control, answer }], { at })
			};
		}
	}
}

/** Saves what a tab believes, changed; the model says what must come of it. */
async function save({ model, random }: World, tab: Tab, id: Id): Promise<void> {
	const belief = tab.beliefs.get(id) ?? freshOf(id, random);
	const file = changed(belief.file, random);
	const kept = model.get(id);
	const saved = await tab.repository.save(file, belief.saveCount, at);
	expect(kindOf(saved)).toBe(outcomeOfSave(belief, kept));
	// Who is refused begins anew or goes on trying, as people do.
	if (!saved.ok && below(random, 2) === 0) tab.beliefs.delete(id);
	if (!saved.ok) return;
	expect(saved.value).toBe(belief.saveCount + 1);
	const now = { ...belief, file, saveCount: saved.value };
	model.set(id, now);
	tab.beliefs.set(id, now);
}

/** A record that was taken away and made anew is another one, however often it was saved. */
function outcomeOfSave(belief: Belief, kept: Belief | undefined) {
	if (kept === undefined) return belief.saveCount === 0 ? 'ok' : 'not-found';
	const isSame = kept.saveCount === belief.saveCount && kept.life === belief.life;
	return isSame ? 'ok' : 'changed-elsewhere';
}

/** Reads an assessment: the last acknowledged one, to the letter. */
async function load({ model }: World, tab: Tab, id: Id): Promise<void> {
	const loaded = await tab.repository.load(id);
	const kept = model.get(id);
	expect(kindOf(loaded)).toBe(kept === undefined ? 'not-found' : 'ok');
	if (!loaded.ok || kept === undefined) return;
	expect(loaded.value.file).toEqual(kept.file);
	expect(loaded.value.saveCount).toBe(kept.saveCount);
	tab.beliefs.set(id, kept);
}

async function list({ model }: World, tab: Tab): Promise<void> {
	const listed = await tab.repository.list();
	if (!listed.ok) throw new Error(listed.error.kind);
	expect(listed.value.unreadable).toEqual([]);
	const shown = listed.value.summaries.map(({ id, title, saveCount, complete }) => ({
		id,
		title,
		saveCount,
		complete
	}));
	const kept = [...model.values()].map(({ file, saveCount }) => ({
		id: file.assessment.id,
		title: file.assessment.title,
		saveCount,
		complete: true
	}));
	expect(shown.toSorted(byId)).toEqual(kept.toSorted(byId));
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Two tabs at the same instant: one of them is acknowledged, or neither. */
async function race(world: World, [one, other]: readonly [Tab, Tab], id: Id): Promise<void> {
	const { model, random } = world;
	for (const tab of [one, other]) await load(world, tab, id);
	const kept = model.get(id) ?? freshOf(id, random);
	const { saveCount } = kept;
	const files = [one, other].map(() => changed(kept.file, random));
	const saved = await Promise.all(
		[one, other].map((tab, i) => tab.repository.save(files[i] ?? aFile({ id }), saveCount, at))
	);
	expect(saved.map(kindOf).toSorted()).toEqual(['changed-elsewhere', 'ok']);
	const winner = saved.findIndex(({ ok }) => ok);
	const now = { ...kept, file: files[winner] ?? kept.file, saveCount: saveCount + 1 };
	model.set(id, now);
	[one, other][winner]?.beliefs.set(id, now);
}

async function step(world: World): Promise<string> {
	const { model, tabs, random, open } = world;
	const [tab, id] = [oneOf(random, tabs), oneOf(random, ids)];
	const what = below(random, 20);
	if (what < 9) return (await save(world, tab, id), 'save');
	if (what < 14) return (await load(world, tab, id), 'load');
	if (what < 16) return (await list(world, tab), 'list');
	if (what === 16) {
		expect(kindOf(await tab.repository.remove(id))).toBe('ok');
		model.delete(id);
		// Who takes an assessment away has none open any longer; others may.
		tab.beliefs.delete(id);
		return 'remove';
	}
	if (what === 17) {
		expect(kindOf(await tab.repository.reconnect())).toBe('ok');
		return 'reconnect';
	}
	if (what === 18) {
		tabs[tabs.indexOf(tab)] = { repository: open(), beliefs: new Map() };
		return 'another visit';
	}
	await race(world, [tab, oneOf(random, tabs)], id);
	return 'race';
}

/** How much longer a step under the lock takes: every record is sealed and opened. */
const sealedShare = 1 / 20;

type Storage = readonly [
	name: string,
	tabs: number,
	create: () => () => AssessmentRepository,
	count: number
];
const storages: readonly Storage[] = [
	[
		'the database',
		2,
		() => {
			freshBrowser();
			return () => openTab().repository;
		},
		steps
	],
	[
		'the database under the lock',
		2,
		() => {
			freshBrowser();
			return () => sealedTab().repository;
		},
		Math.ceil(steps * sealedShare)
	],
	[
		'the memory of the single file',
		1,
		() => {
			// One page has one memory, and one who works on it.
			const repository = createMemoryRepository();
			return () => repository;
		},
		steps
	]
];

describe.each(storages)('%s', (_, tabCount, create, count) => {
	test(`keeps what was acknowledged through ${String(count)} random steps (SEED=${String(seed)})`, async () => {
		const [open, random] = [create(), seededRandom(seed)];
		const tabs = Array.from({ length: tabCount }, (): Tab => ({
			repository: open(),
			beliefs: new Map()
		}));
		const world: World = { model: new Map(), tabs, random, open };
		const done = new Map<string, number>();
		for (let i = 0; i < count; i++) {
			try {
				const what = await step(world);
				done.set(what, (done.get(what) ?? 0) + 1);
			} catch (error) {
				throw new Error(`step ${String(i)} of seed ${String(seed)}`, { cause: error });
			}
		}
		expect([...done.values()].reduce((sum, count) => sum + count, 0)).toBe(count);
		expect(done.size).toBe(7);
	});
});
