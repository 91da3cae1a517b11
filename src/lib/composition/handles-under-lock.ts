import type { HandleStore } from '#lib/application/file-ports.ts';
import { createMemoryHandleStore } from '#lib/exchange/memory-handle-store.ts';
import type { Vault } from '#lib/storage/vault.ts';

/** Handles of files name the file and cannot be sealed: under the lock they are kept for the visit only. */
export function handlesUnderLock(vault: Vault, inDatabase: HandleStore): HandleStore {
	const forThisVisit = createMemoryHandleStore();
	const place = async (): Promise<HandleStore> =>
		(await vault.look()) === 'no-lock' ? inDatabase : forThisVisit;
	return {
		read: async (id) => (await place()).read(id),
		write: async (id, kept) => (await place()).write(id, kept),
		forget: async (id) => (await place()).forget(id)
	};
}
