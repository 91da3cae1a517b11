import type { StoreNames } from 'idb';
import type { Database, MachiTenkenSchema } from './database-schema.ts';

type Store = StoreNames<MachiTenkenSchema>;

/** Starts reading. The outcome of reading is in its requests: how the transaction itself ends tells nothing more. */
export function beginReading<Stores extends readonly Store[]>(database: Database, stores: Stores) {
	const transaction = database.transaction(stores, 'readonly');
	ignoreRejection(transaction.done);
	return transaction;
}

/** Starts a change that is durable when `done` is fulfilled: it survives a power cut. */
export function beginWriting<Stores extends readonly Store[]>(database: Database, stores: Stores) {
	const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
	ignoreRejection(transaction.done);
	return transaction;
}

/** Starts requests and waits for all; one that throws at once leaves none of the others unwatched. */
export async function allOf(requests: readonly (() => Promise<unknown>)[]): Promise<void> {
	await Promise.all(requests.map(async (request) => request()));
}

/** Takes a transaction back where that is still possible. */
export function abort(transaction: { readonly abort: () => void }): void {
	try {
		transaction.abort();
	} catch (error) {
		// Finished or aborted already: then there is nothing to take back.
		if (!(error instanceof DOMException)) throw error;
	}
}

/** Marks a promise as watched elsewhere. */
export function ignoreRejection(promise: Promise<unknown>): void {
	promise.catch(() => undefined);
}
