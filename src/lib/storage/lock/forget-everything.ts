import type { StorageError } from '#lib/application/ports.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { Connection } from '../connection.ts';
import { sealedStores } from '../database-schema.ts';
import { keptWhenWiped, type ListedNotes } from '../small-store.ts';
import { allOf, beginWriting } from '../transactions.ts';
import { withDatabase } from '../with-database.ts';

const everyStore = [...sealedStores, 'fileHandles', 'lock'] as const;

/** Takes away everything that is kept in this browser, and the lock over it; language and brightness stay. */
export const forgetEverything = (
	connection: Connection,
	notes: ListedNotes
): Promise<Result<undefined, StorageError>> =>
	withDatabase(connection, async (database) => {
		const transaction = beginWriting(database, everyStore);
		await allOf(everyStore.map((name) => () => transaction.objectStore(name).clear()));
		await transaction.done;
		for (const name of notes.names()) {
			if (!keptWhenWiped.has(name)) notes.write(name, undefined);
		}
		return ok(undefined);
	});
