import { describe, expect, test } from 'vitest';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { OwnChecklist } from '#lib/application/ports.ts';
import { signingKeyFrom } from '#lib/exchange/signing/ed25519-keys.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { createIndexedDbEvidenceFiles } from '#lib/storage/evidence-files.ts';
import { createIndexedDbHandleStore } from '#lib/storage/indexeddb-handle-store.ts';
import { createIndexedDbSafetyCopies } from '#lib/storage/indexeddb-safety-copies.ts';
import { createIndexedDbKeyRing } from '#lib/storage/key-ring.ts';
import { createIndexedDbLeftWork } from '#lib/storage/left-work.ts';
import { createIndexedDbOwnChecklists } from '#lib/storage/own-checklists.ts';
import { upgrades } from '#lib/storage/upgrades/upgrades.ts';
import { aFile, manyAnswers, smallChecklist } from '../application/assessment-builders.ts';
import { freshBrowser, injectFault, openTab, type Fault } from './database-support.ts';
import { inFastTime, useFastTime } from './fast-time.ts';

// What stands beside the assessments: every call goes wrong in turn. A change is made whole or not at all, what is
// acknowledged is there, and no failure is left that nobody waits for (such a one ends the test run).

const at = '2026-11-22T00:00:00.000Z';
const first = aFile({ answers: manyAnswers(3) });

useFastTime();

type Told = Result<unknown, { readonly kind: string }>;

/** A change of some store: what was there before, the change, and what shows how much of it is there. */
type Change = {
	readonly prepare: () => Promise<unknown>;
	readonly change: () => Promise<Told>;
	readonly found: () => Promise<unknown>;
	readonly before: unknown;
	readonly after: unknown;
};

const copies = () => createIndexedDbSafetyCopies(openTab().connection);
const evidence = () => createIndexedDbEvidenceFiles(openTab().connection);
const leftWork = () => createIndexedDbLeftWork(openTab().connection);
/** Everything that is left, in its order. */
async function leftFound(): Promise<readonly unknown[]> {
	const found: unknown[] = [];
	for (let left = await valueOf(leftWork().take()); left !== undefined;) {
		found.push(left);
		left = await valueOf(leftWork().take());
	}
	return found;
}
const handles = () => createIndexedDbHandleStore(openTab().connection);
const copy = { id: 'a-1', title: '控え', madeAt: at };
const [one, other] = ['1'.repeat(64), '2'.repeat(64)];

async function valueOf<Value>(told: Promise<Result<Value, unknown>>): Promise<Value> {
	const result = await told;
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

const textsOfCopies = async () => {
	const list = await valueOf(copies().list('a-1'));
	return Promise.all(list.map(({ key }) => valueOf(copies().read(key))));
};
const twelve = Array.from({ length: 12 }, (_, order) => `控え ${String(order)}`);
/** As many as are kept, the newest first. */
const kept = async () => {
	for (const text of twelve) await valueOf(copies().put(copy, text));
	return textsOfCopies();
};
const filesKept = async () =>
	(await valueOf(evidence().list())).map(
		({ sha256, size }) => `${sha256[0] ?? ''} ${String(size)}`
	);

const checklists = () => createIndexedDbOwnChecklists(openTab().connection);
const imported = (revision: number): OwnChecklist => {
	const checklist = { ...smallChecklist, revision };
	const importedAt = `2026-11-2${String(revision)}T00:00:00Z`;
	return { checklist, digest: digestChecklist(checklist), source: '公式.xlsx', importedAt };
};
const revisionsKept = async () =>
	(await valueOf(checklists().list())).map(({ checklist }) => checklist.revision);

const keys = () => createIndexedDbKeyRing(openTab().connection, signingKeyFrom);
const signer = (name: string) => ({ name, publicKey: new Uint8Array(32).fill(1), since: at });
const signersKept = async () => (await valueOf(keys().signers())).map(({ name }) => name);

const changes: Readonly<Record<string, () => Promise<Change>>> = {
	'a safety copy put where the oldest has to go': async () => {
		const before = await kept();
		freshBrowser();
		return {
			prepare: kept,
			change: () => copies().put(copy, '最新'),
			found: textsOfCopies,
			before,
			after: ['最新', ...before.slice(0, -1)]
		};
	},
	'what is left at locking put': () =>
		Promise.resolve({
			prepare: () => valueOf(leftWork().put('1', '一')),
			change: () => leftWork().put('2', '二'),
			found: leftFound,
			before: ['一'],
			after: ['一', '二']
		}),
	'what is left at locking taken out': () =>
		Promise.resolve({
			prepare: async () => {
				await valueOf(leftWork().put('1', '一'));
				await valueOf(leftWork().put('2', '二'));
			},
			change: () => leftWork().take(),
			found: leftFound,
			before: ['一', '二'],
			after: ['二']
		}),
	'evidence put': () =>
		Promise.resolve({
			prepare: () => valueOf(evidence().put(one, new Blob(['一']))),
			change: () => evidence().put(other, new Blob(['二二'])),
			found: filesKept,
			before: ['1 3'],
			after: ['1 3', '2 6']
		}),
	'evidence removed': () =>
		Promise.resolve({
			prepare: async () => {
				await valueOf(evidence().put(one, new Blob(['一'])));
				await valueOf(evidence().put(other, new Blob(['二二'])));
			},
			change: () => evidence().remove([one, other]),
			found: filesKept,
			before: ['1 3', '2 6'],
			after: []
		}),
	'an imported checklist put': () =>
		Promise.resolve({
			prepare: () => valueOf(checklists().put(imported(1))),
			change: () => checklists().put(imported(2)),
			found: revisionsKept,
			before: [1],
			after: [2, 1]
		}),
	'an imported checklist taken away': () =>
		Promise.resolve({
			prepare: () => valueOf(checklists().put(imported(1))),
			change: () => checklists().remove(imported(1).digest),
			found: revisionsKept,
			before: [1],
			after: []
		}),
	'a signer remembered by another name': () =>
		Promise.resolve({
			prepare: () => valueOf(keys().keepSigner(signer('花子'))),
			change: () => keys().keepSigner(signer('花子（監査）')),
			found: signersKept,
			before: ['花子'],
			after: ['花子（監査）']
		}),
	'a signer forgotten': () =>
		Promise.resolve({
			prepare: () => valueOf(keys().keepSigner(signer('花子'))),
			change: () => keys().forgetSigner(signer('').publicKey),
			found: signersKept,
			before: ['花子'],
			after: []
		}),
	'an assessment removed with all that is its own': () =>
		Promise.resolve({
			prepare: async () => {
				await valueOf(openTab().repository.save(first, 0, at));
				await valueOf(copies().put(copy, '控え'));
			},
			change: () => openTab().repository.remove('a-1'),
			found: async () => {
				const loaded = await openTab().repository.load('a-1');
				return [loaded.ok ? loaded.value.file : loaded.error.kind, await textsOfCopies()];
			},
			before: [first, ['控え']],
			after: ['not-found', []]
		})
};

describe.each<Fault>(['throws', 'aborts', 'runs-out-of-room'])('a call that %s', (fault) => {
	test.each(Object.keys(changes))('at any place of %s: all of it, or nothing', async (name) => {
		const { prepare, change, found, before, after } = (await inFastTime(
			changes[name]?.() ?? Promise.reject(new Error(name))
		)) satisfies Change;
		let failed = 0;
		for (let position = 1; ; position++) {
			freshBrowser();
			await inFastTime(prepare());
			const injected = injectFault(position, fault);
			const changed = await inFastTime(change());
			injected.stop();
			const now = await inFastTime(found());
			const place = `position ${String(position)}`;
			if (changed.ok) expect(now, place).toEqual(after);
			else expect([before, after], place).toContainEqual(now);
			failed += changed.ok ? 0 : 1;
			if (!changed.ok) expect(changed.error.kind, place).not.toBe('not-found');
			if (injected.calls() < position) break;
		}
		expect(failed).toBeGreaterThan(1);
	});

	test('at any place of remembering a handle is passed over: one is asked again', async () => {
		for (let position = 1; ; position++) {
			freshBrowser();
			const injected = injectFault(position, fault);
			await inFastTime(handles().write('a-1', { handle: 'h', lastModified: 1, size: 1 }));
			const read = await inFastTime(handles().read('a-1'));
			injected.stop();
			expect([undefined, 'h']).toContain(read?.handle);
			if (injected.calls() < position) break;
		}
	});
});

describe('an upgrade that breaks off', () => {
	test.each(upgrades.map((_, step) => step + 1))(
		'at store %i leaves the database as it was, and the next visit repeats it',
		async (failing) => {
			const original: unknown = Reflect.get(IDBDatabase.prototype, 'createObjectStore');
			let made = 0;
			Reflect.set(
				IDBDatabase.prototype,
				'createObjectStore',
				function (this: IDBDatabase, ...args: unknown[]) {
					made += 1;
					if (made === failing) throw new DOMException('made to fail', 'UnknownError');
					return (original as (...given: unknown[]) => unknown).apply(this, args);
				}
			);
			const opened = await inFastTime(openTab().connection.open());
			Reflect.set(IDBDatabase.prototype, 'createObjectStore', original);
			expect(opened.ok).toBe(false);
			const { repository } = openTab();
			expect(await inFastTime(repository.save(first, 0, at))).toEqual({ ok: true, value: 1 });
		}
	);
});
