import type { SmallStore } from './app-ports.ts';

const key = 'machi-tenken/unopened';

/** Ids of kept assessments whose records could not be read when they were last opened. */
export const readUnopened = (store: SmallStore): readonly string[] =>
	(store.read(key) ?? '').split('\n').filter((id) => id !== '');

/** Notes how opening a kept assessment went; an id holds no line feed. */
export function noteOpening(store: SmallStore, id: string, outcome: 'opened' | 'unreadable'): void {
	const others = readUnopened(store).filter((other) => other !== id);
	const unopened = outcome === 'opened' ? others : [...others, id];
	store.write(key, unopened.length === 0 ? undefined : unopened.join('\n'));
}
