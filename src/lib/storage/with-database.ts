import type { StorageError } from '#lib/application/ports.ts';
import { fail, type Result } from '#lib/domain/primitives/result.ts';
import type { Connection, Database } from './connection.ts';
import { inTime, late } from './in-time.ts';
import { translateStorageError } from './translate-storage-error.ts';

/** Opens, acts, and translates whatever goes wrong. */
export async function withDatabase<Value>(
	connection: Connection,
	act: (database: Database) => Promise<Result<Value, StorageError>>
): Promise<Result<Value, StorageError>> {
	const opened = await connection.open();
	if (!opened.ok) return opened;
	try {
		return await act(opened.value);
	} catch (error) {
		const translated = translateStorageError(error);
		if (translated.kind === 'connection-lost') connection.noteLost();
		return fail(translated);
	}
}

/** Reading is given the same time as writing. */
export async function inTimeOrFail<Value>(
	promise: Promise<Result<Value, StorageError>>
): Promise<Result<Value, StorageError>> {
	const answer = await inTime(promise);
	return answer === late ? fail({ kind: 'no-answer-in-time' }) : answer;
}
