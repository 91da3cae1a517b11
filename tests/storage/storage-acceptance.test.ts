import { beforeEach, describe, expect, test } from 'vitest';
import { createMasterFile, neverSeen } from '#lib/exchange/master-file.ts';
import { createMemoryHandleStore } from '#lib/exchange/memory-handle-store.ts';
import type { AssessmentFile, AssessmentRepository, SafetyCopies } from '#lib/application/ports.ts';
import { decodeAssessmentText } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { createIndexedDbSafetyCopies } from '#lib/storage/indexeddb-safety-copies.ts';
import { createMemoryRepository } from '#lib/storage/memory-repository.ts';
import { createMemorySafetyCopies } from '#lib/storage/memory-safety-copies.ts';
import { aFile, manyAnswers } from '../application/assessment-builders.ts';
import { FakeDisk } from '../exchange/fake-handle.ts';
import { freshBrowser, openTab } from './database-support.ts';
import { sealedTab } from './lock/lock-support.ts';

// Every place that keeps an assessment passes the same cases, each in its own way.

const at = '2026-11-22T00:00:00.000Z';

/** A place that keeps assessments: how one is put there, and what a later visit reads of it. */
type Keeper = {
	readonly put: (file: AssessmentFile) => Promise<boolean>;
	readonly read: (id: string) => Promise<AssessmentFile | undefined>;
};

const byRepository = (here: AssessmentRepository, later = () => here): Keeper => {
	const counts = new Map<string, number>();
	return {
		put: async (file) => {
			const { id } = file.assessment;
			const saved = await here.save(file, counts.get(id) ?? 0, at);
			if (saved.ok) counts.set(id, saved.value);
			return saved.ok;
		},
		read: async (id) => {
			const loaded = await later().load(id);
			return loaded.ok ? loaded.value.file : undefined;
		}
	};
};

const byCopies = (copies: SafetyCopies): Keeper => ({
	put: async (file) => {
		const { id, title } = file.assessment;
		return (await copies.put({ id, title, madeAt: at }, encodeAssessment(file))).ok;
	},
	read: async (id) => {
		const list = await copies.list(id);
		const newest = list.ok ? list.value[0] : undefined;
		const text = newest && (await copies.read(newest.key));
		return text?.ok ? read(text.value) : undefined;
	}
});

/** One file for each assessment, as each has its own. */
function byMasterFiles(): Keeper {
	const handles = createMemoryHandleStore();
	const disks = new Map<string, FakeDisk>();
	return {
		put: async (file) => {
			const { id } = file.assessment;
			const disk = disks.get(id) ?? new FakeDisk();
			disks.set(id, disk);
			const seen = (await handles.read(id)) ?? neverSeen;
			const master = createMasterFile(id, disk.handle, { handles, seen });
			return (await master.write(encodeAssessment(file), 'refuse')).ok;
		},
		read: (id) => Promise.resolve(read(disks.get(id)?.content ?? ''))
	};
}

function read(text: string): AssessmentFile | undefined {
	const decoded = decodeAssessmentText(text);
	return decoded.ok ? decoded.value : undefined;
}

const keepers: readonly (readonly [string, () => Keeper])[] = [
	[
		'the database, read by another visit',
		() => byRepository(openTab().repository, () => openTab().repository)
	],
	['the memory of the single file', () => byRepository(createMemoryRepository())],
	['the master file', byMasterFiles],
	[
		'the safety copies of the database',
		() => byCopies(createIndexedDbSafetyCopies(openTab().connection))
	],
	[
		'the database under the lock, read by another visit',
		() => byRepository(sealedTab().repository, () => sealedTab().repository)
	],
	[
		'the safety copies under the lock',
		() => byCopies(createIndexedDbSafetyCopies(sealedTab().connection))
	],
	['the safety copies in memory', () => byCopies(createMemorySafetyCopies())]
];

const contents: readonly (readonly [string, AssessmentFile])[] = [
	['an empty one', aFile()],
	['one whose checklist ships with the product', { assessment: aFile().assessment }],
	['450 answers over many pages', aFile({ answers: manyAnswers(450) })],
	[
		'letters beyond the first plane, of two codes, and of both directions',
		aFile({
			title: '𠮷野家・葛\u{E0100}城・が・\u202Eabc',
			answers: {
				organisation: { 'GOV-01': { status: 'met', note: '𩸽\r\n二行目\t終わり\u2028次の行 "\\' } }
			}
		})
	]
];

describe.each(keepers)('%s', (_, create) => {
	beforeEach(freshBrowser);

	test.each(contents)('gives back to the letter what was acknowledged: %s', async (_, file) => {
		const keeper = create();
		expect(await keeper.put(file)).toBe(true);
		expect(await keeper.read('a-1')).toEqual(file);
	});

	test('gives back the newest of many, and nothing of those before', async () => {
		const keeper = create();
		for (let count = 60; count > 0; count -= 7) {
			const file = aFile({ title: String(count), answers: manyAnswers(count * 10) });
			expect(await keeper.put(file)).toBe(true);
			expect(await keeper.read('a-1')).toEqual(file);
		}
	});

	test('keeps assessments apart', async () => {
		const keeper = create();
		const files = ['a-1', 'a-10', 'a-2'].map((id) => aFile({ id, title: id }));
		for (const file of files) await keeper.put(file);
		for (const file of files) expect(await keeper.read(file.assessment.id)).toEqual(file);
		expect(await keeper.read('a')).toBeUndefined();
	});

	test('has nothing where nothing was put', async () => {
		expect(await create().read('a-1')).toBeUndefined();
	});
});
