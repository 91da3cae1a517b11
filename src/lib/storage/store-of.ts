import type { IDBPObjectStore, StoreNames } from 'idb';
import { ok } from '#lib/domain/primitives/result.ts';
import type { Connection } from './connection.ts';
import type { MachiTenkenSchema } from './database-schema.ts';
import { abort, beginReading, beginWriting } from './transactions.ts';
import { withDatabase, type Patience } from './with-database.ts';

type Name = StoreNames<MachiTenkenSchema>;
type Opened<Store extends Name, Mode extends 'readonly' | 'readwrite'> = IDBPObjectStore<
	MachiTenkenSchema,
	Store[],
	Store,
	Mode
>;

/** One store of the database: it is asked, or changed, in a transaction of its own. A change is made whole or not at all. */
export const storeOf = <Store extends Name>(
	connection: Connection,
	name: Store,
	patience?: Patience
) => ({
	read: <Value>(ask: (store: Opened<Store, 'readonly'>) => Promise<Value>) =>
		withDatabase(
			connection,
			async (database) => ok(await ask(beginReading(database, [name]).objectStore(name))),
			patience
		),
	write: (change: (store: Opened<Store, 'readwrite'>) => Promise<unknown>) =>
		withDatabase(
			connection,
			async (database) => {
				const transaction = beginWriting(database, [name]);
				try {
					await change(transaction.objectStore(name));
				} catch (error) {
					abort(transaction);
					throw error;
				}
				await transaction.done;
				return ok(undefined);
			},
			patience
		)
});
