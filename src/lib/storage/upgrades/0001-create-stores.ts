import type { IDBPDatabase } from 'idb';
import type { MachiTenkenSchema } from '../database-schema.ts';

/** Creates the stores of the first release; never changed once released. */
export function createStores(database: IDBPDatabase<MachiTenkenSchema>): void {
	database.createObjectStore('assessments', { keyPath: 'id' });
	database.createObjectStore('bodies', { keyPath: 'id' });
	database.createObjectStore('answerPages', { keyPath: ['id', 'page'] });
	database.createObjectStore('historyPages', { keyPath: ['id', 'page'] });
	database.createObjectStore('checklists', { keyPath: 'digest' });
	database
		.createObjectStore('safetyCopies', { autoIncrement: true })
		.createIndex('byAssessment', 'id');
	database.createObjectStore('fileHandles', { keyPath: 'id' });
}
