import type { HandleStore } from '#lib/application/file-ports.ts';
import type { Connection } from './connection.ts';
import { storeOf } from './store-of.ts';

/** Keeps file handles in the browser's database; where that fails, the user is asked again. */
export function createIndexedDbHandleStore(connection: Connection): HandleStore {
	const handles = storeOf(connection, 'fileHandles');
	return {
		read: async (id) => {
			const found = await handles.read((store) => store.get(id));
			return found.ok ? found.value : undefined;
		},
		write: async (id, kept) => {
			await handles.write((store) => store.put({ id, ...kept }));
		},
		forget: async (id) => {
			await handles.write((store) => store.delete(id));
		}
	};
}
