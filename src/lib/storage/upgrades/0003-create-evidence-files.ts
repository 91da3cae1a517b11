import type { IDBPDatabase } from 'idb';
import type { MachiTenkenSchema } from '../database-schema.ts';

/** Creates the store of evidence files; never changed once released. */
export function createEvidenceFiles(database: IDBPDatabase<MachiTenkenSchema>): void {
	database.createObjectStore('evidenceFiles', { keyPath: 'sha256' });
}
