import type { AssessmentRepository, NewIdentifier, StorageError } from '#lib/application/ports.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { checkWritable } from '#lib/formats/assessment/check-writable.ts';
import type { Connection } from './connection.ts';
import { listAssessments } from './list-assessments.ts';
import { readStoredAssessment } from './read-stored-assessment.ts';
import { removeAssessment } from './remove-assessment.ts';
import { saveAssessment } from './save-assessment.ts';
import { inTimeOrFail, withDatabase } from './with-database.ts';
import { createMemories } from './write-memories.ts';

/** Keeps assessments in the browser's database. */
export function createIndexedDbRepository(
	connection: Connection,
	newIdentifier: NewIdentifier
): AssessmentRepository {
	const memories = createMemories(connection);

	return {
		list: () =>
			withDatabase(connection, async (database) =>
				inTimeOrFail(wrapped(listAssessments(database)))
			),
		load: (id) =>
			withDatabase(connection, async (database) => {
				const loaded = await inTimeOrFail(readStoredAssessment(database, id));
				if (!loaded.ok) return loaded;
				const { stored, written } = loaded.value;
				memories.set(id, { ...memories.recall(id), written });
				return ok(stored);
			}),
		save: (file, saveCount, savedAt) => {
			const { id, sample } = file.assessment;
			if (sample === true) return Promise.resolve(fail({ kind: 'not-saved', cause: 'sample' }));
			const writable = checkWritable(file);
			if (!writable.ok) return Promise.resolve(writable);
			return withDatabase(connection, async (database) => {
				const memory = memories.recall(id);
				const { written, unacknowledged } = memory;
				const writeToken = newIdentifier();
				const pending = new Set([...unacknowledged, writeToken]);
				memories.set(id, { ...memory, unacknowledged: pending });
				const order = { file, saveCount, savedAt, writeToken, written, unacknowledged };
				const saved = await saveAssessment(database, order);
				if (!saved.ok) return saved;
				memories.set(id, { ...memory, written: saved.value, unacknowledged: new Set() });
				return ok(saved.value.saveCount);
			});
		},
		remove: (id) =>
			withDatabase(connection, async (database) => {
				const removed = await inTimeOrFail(wrapped(removeAssessment(database, id)));
				if (!removed.ok) return removed;
				memories.forget(id);
				return ok(undefined);
			}),
		reconnect: connection.reconnect,
		onInterruption: connection.onInterruption
	};
}

const wrapped = async <Value>(promise: Promise<Value>): Promise<Result<Value, StorageError>> =>
	ok(await promise);
