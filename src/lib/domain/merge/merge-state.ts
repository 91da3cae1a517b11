import { isSameContent } from '../primitives/stable-json.ts';
import type { Versions, MergeStanding } from './merge-item.ts';

/** Whether the version is known from which both others were made. */
export type MergeBasis = 'three-way' | 'two-way';

/** Whether theirs was asked about a thing. */
export type MergeReach = 'may-touch' | 'may-not';

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

/** The same within what was asked. What was not handed out is missing in theirs, and that says nothing. */
export function standingWithin(
	found: Versions<unknown>,
	basis: MergeBasis,
	reach: MergeReach
): MergeStanding {
	if (reach === 'may-touch') return mergeStateOf(found, basis);
	const state = mergeStateOf({ ...found, theirs: found.theirs ?? found.base }, basis);
	return isTheirsToTake(state) ? 'out-of-scope' : state;
}

/** Whether theirs has something that mine could take. */
export const isTheirsToTake = (state: MergeStanding): boolean =>
	state === 'theirs-only' || state === 'conflict' || state === 'out-of-scope';
