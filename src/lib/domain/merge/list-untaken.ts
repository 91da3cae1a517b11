import type { MergeDecisions } from './merge-decisions.ts';
import type { MergeHold, MergeItem } from './merge-item.ts';
import { isTheirsToTake } from './merge-state.ts';

/** Something of theirs that mine has not, and why. `kept-mine` and `undecided` are the user's own doing. */
export type UntakenItem = {
	readonly item: MergeItem;
	readonly because: 'kept-mine' | 'undecided' | Exclude<MergeHold, 'none'>;
};

/** What was not taken, in the order of the plan. */
export function listUntaken(
	items: readonly MergeItem[],
	taken: readonly MergeItem[],
	decisions: MergeDecisions
): readonly UntakenItem[] {
	const done = new Set(taken.map(({ id }) => id));
	return items
		.filter(({ id, state }) => isTheirsToTake(state) && !done.has(id))
		.map((item) => ({ item, because: reasonOf(item, decisions) }));
}

function reasonOf({ id, hold }: MergeItem, decisions: MergeDecisions): UntakenItem['because'] {
	if (decisions.get(id) === 'mine') return 'kept-mine';
	return hold === 'none' ? 'undecided' : hold;
}

/** Whether somebody still has to say which one counts; the others cannot be taken or go without saying. */
export const isToDecide = ({ because }: UntakenItem): boolean => reasonsToDecide.includes(because);

const reasonsToDecide: readonly UntakenItem['because'][] = [
	'undecided',
	'accepted',
	'choice',
	'request-unknown'
];
