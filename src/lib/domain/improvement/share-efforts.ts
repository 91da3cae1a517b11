import { answerKeyText } from '../assessment/answer-key.ts';
import { dueDayOf, isPending, type PlannedAction } from './planned-action.ts';
import { isEffort } from './efforts.ts';

/**
 * What the actions that state an effort make of the effort of their gaps, by the text of the gap's key.
 * An action's effort is divided among its gaps in whole units; what is left over goes to the first ones
 * in the order given, one each, so that the shares add up exactly. Of several actions the one due first
 * counts, undated ones last, then the order of the list.
 */
export function shareEfforts(
	actions: readonly PlannedAction[],
	gapKeys: readonly string[]
): ReadonlyMap<string, number> {
	const stating = actions
		.filter((action) => isPending(action) && isEffort(action.effort))
		.toSorted((a, b) => compareDue(dueDayOf(a), dueDayOf(b)));
	const shares = new Map<string, number>();
	if (stating.length === 0) return shares;
	const orders = new Map(gapKeys.map((key, order) => [key, order]));
	for (const { effort = 0, closes } of stating) {
		const keys = [...new Set(closes.map(answerKeyText))]
			.flatMap((key) => ({ key, order: orders.get(key) ?? -1 }))
			.filter(({ order }) => order >= 0)
			.sort((a, b) => a.order - b.order);
		const [whole, left] = [Math.floor(effort / keys.length), effort % keys.length];
		keys.forEach(({ key }, i) => {
			if (!shares.has(key)) shares.set(key, i < left ? whole + 1 : whole);
		});
	}
	return shares;
}

function compareDue(a: string | undefined, b: string | undefined): number {
	if (a === b) return 0;
	if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
	return a < b ? -1 : 1;
}
