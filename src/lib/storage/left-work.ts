import type { LeftWork } from '#lib/application/lock-ports.ts';
import { ok } from '#lib/domain/primitives/result.ts';
import type { Connection } from './connection.ts';
import { storeOf } from './store-of.ts';

/** The name of what is put to see whether it would be kept; behind every instant, and gone at once. */
const rehearsal = 'rehearsal';

/** Keeps what is left at locking in the browser's database, where the lock seals it. */
export function createIndexedDbLeftWork(connection: Connection): LeftWork {
	const { write } = storeOf(connection, 'leftWork');
	return {
		put: (id, left) => write((store) => store.put({ id, left })),
		take: async () => {
			let taken: unknown;
			const done = await write(async (store) => {
				for (const name of await store.getAllKeys()) {
					const found = await openable(store.get(name));
					if (found === undefined) continue;
					taken = found.left;
					await store.delete(name);
					return;
				}
			});
			return done.ok ? ok(taken) : done;
		},
		rehearse: (left) =>
			write(async (store) => {
				await store.put({ id: rehearsal, left });
				await store.delete(rehearsal);
			})
	};
}

/** What does not open stays where it is, and does not hide the rest. */
async function openable<Found>(found: Promise<Found>): Promise<Found | undefined> {
	try {
		return await found;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'DataError') return undefined;
		throw error;
	}
}

/** Keeps it for this visit only. */
export function createMemoryLeftWork(): LeftWork {
	const kept = new Map<string, unknown>();
	return {
		put: (name, left) => {
			kept.set(name, left);
			return Promise.resolve(ok(undefined));
		},
		take: () => {
			const [first] = [...kept.keys()].toSorted();
			const left = first === undefined ? undefined : kept.get(first);
			if (first !== undefined) kept.delete(first);
			return Promise.resolve(ok(left));
		},
		rehearse: () => Promise.resolve(ok(undefined))
	};
}
