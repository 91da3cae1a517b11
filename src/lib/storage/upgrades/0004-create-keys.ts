import type { IDBPDatabase } from 'idb';
import type { MachiTenkenSchema } from '../database-schema.ts';

/** Creates the store of keys; never changed once released. */
export function createKeys(database: IDBPDatabase<MachiTenkenSchema>): void {
	database.createObjectStore('keys', { keyPath: 'id' });
}
