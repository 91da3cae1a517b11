import type { Versions, MergeStanding } from './merge-item.ts';
import { isSameContent } from './same-content.ts';

/** Whether the version is known from which both others were made. */
export type MergeBasis = 'three-way' | 'two-way';

/**
 * How three versions of one thing stand to each other. Without a base every difference is a conflict;
 * what theirs lacks may then never have been there, and is left alone.
 */
export function mergeStateOf(
	{ base, mine, theirs }: Versions<unknown>,
	basis: MergeBasis
): Exclude<MergeStanding, 'out-of-scope'> {
	if (isSameContent(mine, theirs)) {
		return basis === 'three-way' && isSameContent(base, mine) ? 'unchanged' : 'both-same';
	}
	if (basis === 'two-way') return theirs === undefined ? 'mine-only' : 'conflict';
	if (isSameContent(base, theirs)) return 'mine-only';
	return isSameContent(base, mine) ? 'theirs-only' : 'conflict';
}

/** Whether theirs has something that mine could take. */
export const isTheirsToTake = (state: MergeStanding): boolean =>
	state === 'theirs-only' || state === 'conflict' || state === 'out-of-scope';
