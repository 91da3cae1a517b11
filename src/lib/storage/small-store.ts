import type { SmallStore } from '#lib/application/app-ports.ts';

/**
 * Short texts in `localStorage`, with a copy in memory: where it is forbidden or full, the app goes on
 * and forgets at the end of the visit.
 */
export function createLocalSmallStore(storage: () => Storage = () => localStorage): SmallStore {
	const fallback = createMemorySmallStore();
	return {
		read: (key) => quietly(() => storage().getItem(key) ?? undefined) ?? fallback.read(key),
		write: (key, text) => {
			fallback.write(key, text);
			quietly(() =>
				text === undefined ? storage().removeItem(key) : storage().setItem(key, text)
			);
		}
	};
}

/** Short texts for this visit only. */
export function createMemorySmallStore(): SmallStore {
	const texts = new Map<string, string>();
	return {
		read: (key) => texts.get(key),
		write: (key, text) => {
			if (text === undefined) texts.delete(key);
			else texts.set(key, text);
		}
	};
}

function quietly<Value>(act: () => Value): Value | undefined {
	try {
		return act();
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}
