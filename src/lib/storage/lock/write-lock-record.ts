import type { StorageError } from '#lib/application/ports.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { Connection } from '../connection.ts';
import { storeOf } from '../store-of.ts';
import type { LockRecord } from './lock-record.ts';

/** Puts the record of the lock into the database. */
export const writeLockRecord = (
	connection: Connection,
	record: LockRecord
): Promise<Result<undefined, StorageError>> =>
	storeOf(connection, 'lock').write((store) => store.put({ id: 'lock', record }));

/** The record as it is there; undefined where there is none. */
export const readLockRecord = (connection: Connection): Promise<Result<unknown, StorageError>> =>
	storeOf(connection, 'lock').read(async (store) => {
		const found = await store.get('lock');
		return found?.id === 'lock' ? found.record : undefined;
	});
