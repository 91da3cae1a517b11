import type { HandleStore } from '#lib/application/file-ports.ts';
import type { Connection, Database } from './connection.ts';
import { inTime } from './in-time.ts';
import { beginReading, beginWriting } from './transactions.ts';

/** Keeps file handles in the browser's database; where that fails, the user is asked again. */
export function createIndexedDbHandleStore(connection: Connection): HandleStore {
	const attempt = async <Value>(
		act: (database: Database) => Promise<Value>
	): Promise<Value | undefined> => {
		const opened = await connection.open();
		if (!opened.ok) return undefined;
		try {
			const answer = await inTime(act(opened.value));
			return typeof answer === 'symbol' ? undefined : answer;
		} catch (error) {
			if (!(error instanceof DOMException)) throw error;
			return undefined;
		}
	};
	return {
		read: (id) =>
			attempt((database) =>
				beginReading(database, ['fileHandles']).objectStore('fileHandles').get(id)
			),
		write: async (id, kept) => {
			await attempt((database) =>
				beginWriting(database, ['fileHandles'])
					.objectStore('fileHandles')
					.put({ id, ...kept })
			);
		},
		forget: async (id) => {
			await attempt((database) =>
				beginWriting(database, ['fileHandles']).objectStore('fileHandles').delete(id)
			);
		}
	};
}
