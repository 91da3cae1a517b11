import type { AssessmentShelf } from '#lib/application/ports.ts';
import { ok } from '#lib/domain/primitives/result.ts';
import type { Connection } from './connection.ts';
import { listAssessments } from './list-assessments.ts';
import { removeAssessment } from './remove-assessment.ts';
import { withDatabase } from './with-database.ts';
import { createMemories, type WriteMemories } from './write-memories.ts';

/** What lies in the browser's database, without opening it. Whoever writes there shares the memories. */
export type IndexedDbShelf = AssessmentShelf & { readonly memories: WriteMemories };

/** Lists and takes away; it reads no assessment, so that the start screen needs no schema. */
export function createIndexedDbShelf(connection: Connection): IndexedDbShelf {
	const memories = createMemories(connection);
	return {
		memories,
		list: () => withDatabase(connection, async (database) => ok(await listAssessments(database))),
		remove: async (id) => {
			const removed = await withDatabase(connection, async (database) => {
				await removeAssessment(database, id);
				return ok(undefined);
			});
			if (removed.ok) memories.forget(id);
			return removed;
		},
		reconnect: connection.reconnect,
		onInterruption: connection.onInterruption
	};
}
