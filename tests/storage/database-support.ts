import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createConnection, type Connection } from '#lib/storage/connection.ts';
import { createIndexedDbRepository } from '#lib/storage/indexeddb-repository.ts';
import type { AssessmentRepository } from '#lib/application/ports.ts';

/** An empty browser: everything stored before is gone. */
export function freshBrowser(): void {
	globalThis.indexedDB = new IDBFactory();
}

let tokens = 0;

/** A tab of the app on the browser's database. */
export function openTab(): { connection: Connection; repository: AssessmentRepository } {
	const connection = createConnection();
	return {
		connection,
		repository: createIndexedDbRepository(connection, () => `token-${String(++tokens)}`)
	};
}

/** How a call of the database goes wrong. */
export type Fault = 'throws' | 'aborts' | 'runs-out-of-room' | 'never-answers';

type Patched = { readonly prototype: object; readonly names: readonly string[] };

const patched = (): readonly Patched[] => [
	{ prototype: IDBFactory.prototype, names: ['open'] },
	{ prototype: globalThis.IDBDatabase.prototype, names: ['transaction'] },
	{ prototype: globalThis.IDBTransaction.prototype, names: ['objectStore', 'commit'] },
	{
		prototype: globalThis.IDBObjectStore.prototype,
		names: ['put', 'get', 'getKey', 'getAll', 'getAllKeys', 'count', 'delete', 'index']
	}
];

/**
 * Counts every call of the database and makes the n-th one go wrong. Returns what undoes it and tells
 * how many calls there were.
 */
export function injectFault(at: number, fault: Fault): { calls: () => number; stop: () => void } {
	let calls = 0;
	const originals: (() => void)[] = [];
	for (const { prototype, names } of patched()) {
		for (const name of names) {
			const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
			originals.push(() => Reflect.set(prototype, name, original));
			Reflect.set(prototype, name, function (this: object, ...args: unknown[]) {
				// The fake opens the upgrade's transaction through its own public method; a browser does not.
				if (args[1] === 'versionchange') return original.apply(this, args);
				calls += 1;
				if (calls !== at) return original.apply(this, args);
				return goWrong(this, fault, () => original.apply(this, args));
			});
		}
	}
	return { calls: () => calls, stop: () => originals.forEach((restore) => restore()) };
}

function goWrong(target: object, fault: Fault, call: () => unknown): unknown {
	if (fault === 'throws') throw new DOMException('made to fail', 'UnknownError');
	if (fault === 'never-answers') return neverAnswering(call());
	const result = call();
	const transaction: unknown =
		'transaction' in target && typeof target.transaction === 'object' ? target.transaction : target;
	if (transaction instanceof IDBTransaction) takeBack(transaction, fault);
	return result;
}

/** Browsers take a transaction back by themselves when there is no room: its error then says why. */
function takeBack(transaction: IDBTransaction, fault: Fault): void {
	if (fault === 'aborts') transaction.abort();
	else (transaction as unknown as { _abort: (name: string) => void })._abort('QuotaExceededError');
}

/** A request whose events are swallowed; anything else goes through. */
function neverAnswering(result: unknown): unknown {
	if (result instanceof IDBRequest) {
		Reflect.set(result, 'dispatchEvent', () => true);
	}
	return result;
}
