import type { SmallStore } from '#lib/application/app-ports.ts';

/** Everything of this app in `localStorage` begins so. */
const ours = 'machi-tenken/';

/** What says how the screen looks and nothing else: it stays when everything is taken away. */
export const keptWhenWiped: ReadonlySet<string> = new Set([`${ours}locale`, `${ours}theme`]);

/** A small store that knows what is in it. */
export type ListedNotes = SmallStore & { readonly names: () => readonly string[] };

/**
 * Short texts in `localStorage`, with a copy in memory: where it is forbidden or full, the app goes on
 * and forgets at the end of the visit. What was there before then stays for the next one.
 */
export function createLocalSmallStore(storage: () => Storage = () => localStorage): ListedNotes {
	const thisVisit = createMemorySmallStore();
	const refused = new Set<string>();
	const keep = (key: string, text: string | undefined): true => {
		if (text === undefined) storage().removeItem(key);
		else storage().setItem(key, text);
		return true;
	};
	return {
		read: (key) =>
			(refused.has(key) ? undefined : quietly(() => storage().getItem(key) ?? undefined)) ??
			thisVisit.read(key),
		write: (key, text) => {
			thisVisit.write(key, text);
			const isKept = quietly(() => keep(key, text)) ?? false;
			if (isKept) refused.delete(key);
			else refused.add(key);
			return isKept;
		},
		names: () => {
			const stored = quietly(() => namesIn(storage())) ?? [];
			return [...new Set([...stored, ...thisVisit.names()])];
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
			return true;
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
