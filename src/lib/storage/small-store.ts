import type { SmallStore } from '#lib/application/app-ports.ts';

/** Everything of this app in `localStorage` begins so. */
const ours = 'machi-tenken/';

/** What says how the screen looks and nothing else: it stays when everything is taken away. */
export const keptWhenWiped: ReadonlySet<string> = new Set([`${ours}locale`, `${ours}theme`]);

/** A small store that knows what is in it. */
export type ListedNotes = SmallStore & { readonly names: () => readonly string[] };

/**
 * Short texts in `localStorage`, with a copy in memory: where it is forbidden or full, the app goes on
 * and forgets at the end of the visit.
 */
export function createLocalSmallStore(storage: () => Storage = () => localStorage): ListedNotes {
	const fallback = createMemorySmallStore();
	return {
		read: (key) => quietly(() => storage().getItem(key) ?? undefined) ?? fallback.read(key),
		write: (key, text) => {
			fallback.write(key, text);
			quietly(() =>
				text === undefined ? storage().removeItem(key) : storage().setItem(key, text)
			);
		},
		names: () => {
			const stored = quietly(() => namesIn(storage())) ?? [];
			return [...new Set([...stored, ...fallback.names()])];
		}
	};
}

/** Short texts for this visit only. */
export function createMemorySmallStore(): ListedNotes {
	const texts = new Map<string, string>();
	return {
		read: (key) => texts.get(key),
		write: (key, text) => {
			if (text === undefined) texts.delete(key);
			else texts.set(key, text);
		},
		names: () => [...texts.keys()]
	};
}

const namesIn = (storage: Storage): readonly string[] =>
	Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '').filter((name) =>
		name.startsWith(ours)
	);

function quietly<Value>(act: () => Value): Value | undefined {
	try {
		return act();
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}
