import type { StorageHealth } from '#lib/application/app-ports.ts';

/** Asks the browser's storage manager, where there is one (secure contexts only). */
export const browserStorageHealth: StorageHealth = {
	persist: async () => {
		const manager = storageManager();
		if (manager === undefined) return undefined;
		return (await manager.persisted()) || (await manager.persist());
	},
	estimate: async () => {
		const { usage, quota } = (await storageManager()?.estimate()) ?? {};
		return usage === undefined || quota === undefined ? undefined : { usage, quota };
	}
};

/** For the portable edition, which stores nothing in the browser. */
export const noStorageHealth: StorageHealth = {
	persist: () => Promise.resolve(undefined),
	estimate: () => Promise.resolve(undefined)
};

const storageManager = (): StorageManager | undefined =>
	typeof navigator !== 'undefined' && 'storage' in navigator ? navigator.storage : undefined;
