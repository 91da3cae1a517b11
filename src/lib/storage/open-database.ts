import { openDB } from 'idb';
import type { StorageError } from '#lib/application/ports.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { databaseVersion, type Database, type MachiTenkenSchema } from './database-schema.ts';
import { ignoreRejection } from './transactions.ts';
import { translateStorageError } from './translate-storage-error.ts';
import { upgradeDatabase } from './upgrades/upgrades.ts';

export type Opened = Result<Database, StorageError>;

/** Every event the browser raises about an open or opening database. */
export type DatabaseEvents = {
	/** Another tab with an older build holds the database. */
	readonly blocked: () => void;
	/** Another tab with a newer build wants it. */
	readonly blocking: (database: Database) => void;
	/** The browser closed it. */
	readonly terminated: () => void;
};

/** Opens the database and upgrades an older one; a newer one is left alone. */
export async function openDatabase(name: string, events: DatabaseEvents): Promise<Opened> {
	let opened: Database | undefined;
	try {
		if (!hasIndexedDb()) return fail({ kind: 'unavailable' });
		opened = await openDB<MachiTenkenSchema>(name, databaseVersion, {
			upgrade: (database, oldVersion, _newVersion, transaction) => {
				// Its failure is told by the opening itself.
				ignoreRejection(transaction.done);
				upgradeDatabase(database, oldVersion);
			},
			blocked: events.blocked,
			blocking: () => {
				if (opened !== undefined) events.blocking(opened);
			},
			terminated: events.terminated
		});
		return ok(opened);
	} catch (error) {
		const translated = translateStorageError(error);
		return fail(translated.kind === 'newer-data' ? translated : { kind: 'unavailable' });
	}
}

/** Some browsers have none in some modes: absent, or there and empty; asking may even be refused. */
function hasIndexedDb(): boolean {
	const factory: unknown = Reflect.get(globalThis, 'indexedDB');
	return typeof factory === 'object' && factory !== null;
}
