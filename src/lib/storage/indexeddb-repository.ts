import type { AssessmentRepository, NewIdentifier, StorageError } from '#lib/application/ports.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { checkWritable } from '#lib/formats/assessment/check-writable.ts';
import type { Connection, Database } from './connection.ts';
import { createIndexedDbShelf, type IndexedDbShelf } from './indexeddb-shelf.ts';
import { readStoredAssessment } from './read-stored-assessment.ts';
import { saveAssessment } from './save-assessment.ts';
import { withDatabase } from './with-database.ts';

/** Keeps assessments in the browser's database; the shelf of the start screen can be handed on. */
export function createIndexedDbRepository(
	connection: Connection,
	newIdentifier: NewIdentifier,
	{ memories, ...shelf }: IndexedDbShelf = createIndexedDbShelf(connection)
): AssessmentRepository {
	return {
		...shelf,
		load: async (id) => {
			const loaded = await withDatabase(connection, (database) =>
				readStoredAssessment(database, id)
			);
			if (!loaded.ok) return loaded;
			const { stored, written, seen } = loaded.value;
			memories.set(id, { ...memories.recall(id), written, seen });
			return ok(stored);
		},
		save: (file, saveCount, savedAt) => {
			const { id, sample } = file.assessment;
			if (sample === true) return Promise.resolve(fail({ kind: 'not-saved', cause: 'sample' }));
			const writable = checkWritable(file);
			if (!writable.ok) return Promise.resolve(writable);
			const act = async (database: Database): Promise<Result<number, StorageError>> => {
				const memory = memories.recall(id);
				const { written, seen, unacknowledged } = memory;
				const writeToken = newIdentifier();
				const order = { file, saveCount, savedAt, writeToken, written, seen, unacknowledged };
				let saved: Awaited<ReturnType<typeof saveAssessment>> | undefined;
				try {
					saved = await saveAssessment(database, order);
				} finally {
					// Not before it has ended: another save of this tab would take it for a lost one and write over it.
					if (saved?.ok !== true) memories.doubt(id, writeToken);
				}
				if (!saved.ok) return saved;
				memories.acknowledge(id, memory, saved.value);
				return ok(saved.value.saveCount);
			};
			return withDatabase(connection, act, 'to-the-end');
		}
	};
}
