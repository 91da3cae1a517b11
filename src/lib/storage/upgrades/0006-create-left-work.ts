import type { IDBPDatabase } from 'idb';
import type { MachiTenkenSchema } from '../database-schema.ts';

/** Creates the store of what was in memory alone at locking; never changed once released. */
export function createLeftWorkStore(database: IDBPDatabase<MachiTenkenSchema>): void {
	database.createObjectStore('leftWork', { keyPath: 'id' });
}
