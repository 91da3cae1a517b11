import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { StorageError } from '#lib/application/ports.ts';
import type { Connection } from './connection.ts';
import type { CarriedNote, Database } from './database-schema.ts';
import { lockCopyKey, sealedMark } from './lockable-notes.ts';
import type { ListedNotes } from './small-store.ts';
import { beginReading, beginWriting } from './transactions.ts';
import { withDatabase } from './with-database.ts';

/** What was found of a lock: its record in the database and the copy beside it, as they are. */
export type FoundLock = { readonly stored: unknown; readonly copy: string | undefined };

/** Looks for a lock. Notes that were on their way when the lock was turned are brought to their place first. */
export const findLock = (
	connection: Connection,
	notes: ListedNotes
): Promise<Result<FoundLock | undefined, StorageError>> =>
	withDatabase(connection, async (database) => {
		await bringCarriedNotes(database, notes);
		const stored = await readStored(database);
		const copy = notes.read(lockCopyKey);
		const isThere = stored !== undefined || copy !== undefined;
		if (isThere || (await holdsSealed(database, notes))) return ok({ stored, copy });
		return ok(undefined);
	});

/** Puts notes into the small store as the turning of the lock left word; done again it changes nothing. */
export async function bringCarriedNotes(database: Database, notes: ListedNotes): Promise<void> {
	const found = await beginReading(database, ['lock']).objectStore('lock').get('carried');
	if (found?.id !== 'carried') return;
	writeNotes(found.notes, notes);
	const transaction = beginWriting(database, ['lock']);
	await transaction.objectStore('lock').delete('carried');
	await transaction.done;
}

const writeNotes = (carried: readonly CarriedNote[], notes: ListedNotes): void => {
	for (const [key, text] of carried) notes.write(key, text ?? undefined);
};

async function readStored(database: Database): Promise<unknown> {
	const found = await beginReading(database, ['lock']).objectStore('lock').get('lock');
	return found?.id === 'lock' ? found.record : undefined;
}

/** Whether anything is sealed: then there was a lock, whatever became of its record. */
async function holdsSealed(database: Database, notes: ListedNotes): Promise<boolean> {
	if (notes.names().some((name) => notes.read(name)?.startsWith(sealedMark))) return true;
	const store = beginReading(database, ['assessments']).objectStore('assessments');
	const [first] = await store.getAll(undefined, 1);
	return first !== undefined && 'sealed' in first;
}
