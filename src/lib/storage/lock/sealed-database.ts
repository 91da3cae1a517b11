import type { Database } from '../database-schema.ts';
import { holdOpen } from './hold-open.ts';
import { overriding } from './overriding.ts';
import { openRecord, sealRecord } from './seal-record.ts';
import type { VaultKeys } from './vault-keys.ts';

/** A store as far as sealing is concerned; `idb` types it by its schema. */
export type AnyStore = {
	readonly name: string;
	readonly keyPath: string | readonly string[] | null;
	readonly get: (key: IDBValidKey) => Promise<unknown>;
	readonly getKey: (key: IDBValidKey) => Promise<unknown>;
	readonly getAll: (query?: unknown) => Promise<unknown[]>;
	readonly getAllKeys: (query?: unknown) => Promise<IDBValidKey[]>;
	readonly put: (value: object, key?: IDBValidKey) => Promise<IDBValidKey>;
	readonly delete: (key: IDBValidKey) => Promise<unknown>;
};

/** A database in which every record is sealed when it is written and opened when it is read. */
export const sealedDatabase = (database: Database, keys: VaultKeys): Database =>
	overriding(database, {
		transaction: (...given: Parameters<Database['transaction']>) => {
			const transaction = database.transaction(...given);
			return overriding(transaction, {
				objectStore: (name: Parameters<typeof transaction.objectStore>[0]) =>
					sealedStore(transaction.objectStore(name) as unknown as AnyStore, keys)
			});
		}
	});

/** A store of such a database, within its transaction. */
export const sealedStore = (store: AnyStore, keys: VaultKeys): AnyStore =>
	overriding(store, {
		get: async (key: IDBValidKey) => {
			const record = await store.get(key);
			if (record === undefined) return undefined;
			return holdOpen(store, openRecord(keys, { store: store.name, key }, record, 'whole'));
		},
		// Of many records their files are not wanted: a list of them is no reason to open gigabytes.
		getAll: async (query?: unknown) => {
			const [found, records] = await Promise.all([store.getAllKeys(query), store.getAll(query)]);
			const opening = records.map((record, index) => {
				const key = found[index] ?? '';
				return openRecord(keys, { store: store.name, key }, record, 'without-files');
			});
			return holdOpen(store, Promise.all(opening));
		},
		put: async (value: object, given?: IDBValidKey) => {
			const key = given ?? keyIn(store.keyPath, value) ?? (await drawKey(store, value));
			const place = { store: store.name, key };
			const record = await holdOpen(store, sealRecord(keys, place, value));
			return store.keyPath === null ? store.put(record, key) : store.put(record);
		}
	});

function keyIn(path: AnyStore['keyPath'], value: object): IDBValidKey | undefined {
	if (path === null) return undefined;
	const members = new Map<string, IDBValidKey>(Object.entries(value));
	return typeof path === 'string' ? members.get(path) : path.map((name) => members.get(name) ?? '');
}

/** The next key of a store that counts by itself: a record is sealed for its key, so the key comes first. */
async function drawKey(store: AnyStore, value: object): Promise<IDBValidKey> {
	return store.put('id' in value ? { id: value.id } : {});
}
