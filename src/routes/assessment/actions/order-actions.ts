import type { Action } from '#lib/domain/assessment/assessment.ts';
import { compareDays } from '#lib/domain/primitives/compare-days.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { isOverdue } from '#lib/domain/assessment/pending-action.ts';
import type { ActionOrder } from './improvement-filter.ts';

/** Actions under one heading; the owner is undefined where there is none, or where all stand together. */
export type ActionGroup = {
	readonly owner: string | undefined;
	readonly actions: readonly Action[];
};

/** What is overdue, then by day, then what has none; of one day in the order of the list. */
export const orderActions = (actions: readonly Action[], today: string): readonly Action[] =>
	actions.toSorted(
		(a, b) => Number(isOverdue(b, today)) - Number(isOverdue(a, today)) || compareDays(a.due, b.due)
	);

/**
 * Actions in one row by date, or by owner: whoever has the most urgent one first, those without an
 * owner last.
 */
export function groupActions(
	actions: readonly Action[],
	by: ActionOrder,
	today: string
): readonly ActionGroup[] {
	const ordered = orderActions(actions, today);
	if (by === 'date') return ordered.length === 0 ? [] : [{ owner: undefined, actions: ordered }];
	return [...groupBy(ordered, ({ owner = '' }) => owner.trim())]
		.map(([owner, ofOwner]) => ({ owner: owner === '' ? undefined : owner, actions: ofOwner }))
		.toSorted((a, b) => Number(a.owner === undefined) - Number(b.owner === undefined));
}
