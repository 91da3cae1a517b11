import type { HandleStore } from '#lib/application/file-ports.ts';

/** Handles for this visit only, for the portable edition. */
export function createMemoryHandleStore(): HandleStore {
	const kept = new Map<string, Parameters<HandleStore['write']>[1]>();
	return {
		read: (id) => Promise.resolve(kept.get(id)),
		write: (id, value) => {
			kept.set(id, value);
			return Promise.resolve();
		},
		forget: (id) => {
			kept.delete(id);
			return Promise.resolve();
		}
	};
}
