import type { IDBPDatabase } from 'idb';
import type { MachiTenkenSchema } from '../database-schema.ts';

/** Creates the store of the workspace lock; never changed once released. */
export function createLock(database: IDBPDatabase<MachiTenkenSchema>): void {
	database.createObjectStore('lock', { keyPath: 'id' });
}
