import type { StorageError } from '#lib/application/ports.ts';
import { fail, type Result } from '#lib/domain/primitives/result.ts';
import type { Connection, Database } from './connection.ts';
import { inTime, late } from './in-time.ts';
import { translateStorageError } from './translate-storage-error.ts';

/** How long an answer is waited for: a large file, and a save that minds the time itself, get all they need. */
export type Patience = 'in-time' | 'to-the-end';

/** Opens, acts, and translates whatever goes wrong. Reading is given the same time as writing. */
export async function withDatabase<Value>(
	connection: Connection,
	act: (database: Database) => Promise<Result<Value, StorageError>>,
	patience: Patience = 'in-time'
): Promise<Result<Value, StorageError>> {
	const opened = await connection.open();
	if (!opened.ok) return opened;
	try {
		const acting = act(opened.value);
		const answer = patience === 'in-time' ? await inTime(acting) : await acting;
		return answer === late ? fail({ kind: 'no-answer-in-time' }) : answer;
	} catch (error) {
		const translated = translateStorageError(error);
		if (translated.kind === 'connection-lost') connection.noteLost();
		return fail(translated);
	}
}
