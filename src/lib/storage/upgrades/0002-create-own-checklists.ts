import type { IDBPDatabase } from 'idb';
import type { MachiTenkenSchema } from '../database-schema.ts';

/** Creates the store of imported checklists; never changed once released. */
export function createOwnChecklists(database: IDBPDatabase<MachiTenkenSchema>): void {
	database.createObjectStore('ownChecklists', { keyPath: 'digest' });
}
