import type { AnswerItem } from './answer-items.ts';

/** What can be gone through: each by its key, with what it counts as. */
export type Stop = Pick<AnswerItem, 'key' | 'status'>;

/** Where a step leads, and whether it went over an end of the list. */
export type Step = { readonly key: string; readonly wrapped: 'no' | 'to-first' | 'to-last' };

/** The neighbour in the list; beyond an end it is the other end. */
export function stepFrom(list: readonly Stop[], here: string, by: 1 | -1): Step | undefined {
	const place = list.findIndex(({ key }) => key === here);
	const next = list[place + by];
	if (next !== undefined) return { key: next.key, wrapped: 'no' };
	const end = by > 0 ? list[0] : list.at(-1);
	return end && { key: end.key, wrapped: by > 0 ? 'to-first' : 'to-last' };
}

/** The next one that is open, from here on and then from the beginning; the one here is not meant. */
export function nextOpenFrom(list: readonly Stop[], here: string): Step | undefined {
	const place = list.findIndex(({ key }) => key === here);
	const isOpen = ({ status }: Stop) => status === 'unanswered';
	const later = list.slice(place + 1).find(isOpen);
	if (later !== undefined) return { key: later.key, wrapped: 'no' };
	const earlier = list.slice(0, Math.max(0, place)).find(isOpen);
	return earlier && { key: earlier.key, wrapped: 'to-first' };
}

/** Where one comes to when what passes a filter changes: here if it passes, else what follows, else what is left. */
export function nearestTo(
	here: string,
	all: readonly Pick<Stop, 'key'>[],
	passing: readonly Pick<Stop, 'key'>[]
): string | undefined {
	const passes = new Set(passing.map(({ key }) => key));
	if (passes.has(here)) return here;
	const place = all.findIndex(({ key }) => key === here);
	const isIn = ({ key }: Pick<Stop, 'key'>) => passes.has(key);
	return (all.slice(place + 1).find(isIn) ?? all.slice(0, Math.max(0, place)).findLast(isIn))?.key;
}
