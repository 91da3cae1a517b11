import type { MergeItem } from './merge-item.ts';

/** What was decided, by the id of the item; an item without a decision stays as it is in mine. */
export type MergeDecisions = ReadonlyMap<string, 'mine' | 'theirs'>;

/** Before anything was decided. */
export const undecided: MergeDecisions = new Map();

/** Decides over one item; `undefined` takes the decision back. */
export function withDecision(
	decisions: MergeDecisions,
	id: string,
	choice: 'mine' | 'theirs' | undefined
): MergeDecisions {
	const others = [...decisions].filter(([decided]) => decided !== id);
	return new Map(choice === undefined ? others : [...others, [id, choice]]);
}

/** Both together; what stands in `firmer` counts where both decide. */
export const withDecisions = (decisions: MergeDecisions, firmer: MergeDecisions): MergeDecisions =>
	new Map([...decisions, ...firmer]);

/**
 * The decisions that need nobody: everything of theirs against which nothing stands. Conflicts,
 * accepted answers, the city's own facts and what was not asked are never among them.
 */
export const takeWithoutConflict = (items: readonly MergeItem[]): MergeDecisions =>
	theirsFor(items.filter(({ state, hold }) => state === 'theirs-only' && hold === 'none'));

/** The decisions of somebody who prefers theirs; what was accepted or not asked still stays. */
export const preferTheirs = (items: readonly MergeItem[]): MergeDecisions =>
	theirsFor(
		items.filter(
			({ state, hold }) =>
				(state === 'theirs-only' || state === 'conflict') && (hold === 'none' || hold === 'choice')
		)
	);

/** What somebody can set aside by deciding over the very item. */
const holdsToLift: readonly MergeItem['hold'][] = ['none', 'accepted', 'choice', 'request-unknown'];

/** Whether theirs can be taken at all when somebody decides so. */
export function canTakeTheirs({ part, state, hold }: MergeItem): boolean {
	if (state === 'out-of-scope') return part === 'answer' && hold === 'not-asked';
	if (state !== 'theirs-only' && state !== 'conflict') return false;
	return holdsToLift.some((known) => known === hold);
}

const theirsFor = (items: readonly MergeItem[]): MergeDecisions =>
	new Map(items.map(({ id }) => [id, 'theirs']));
