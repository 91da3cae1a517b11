import { answerKeyText } from '../assessment/answer-key.ts';
import type { Action } from '../assessment/assessment.ts';
import type { JudgedPair } from '../scoring/judge-pairs.ts';
import { pairKeyText } from '../scoring/list-pairs.ts';
import { dueDayOf, isPending } from '../assessment/pending-action.ts';
import { isEffort } from './efforts.ts';

/**
 * The effort of the gaps that open actions with an effort of their own close. An action's effort is divided
 * among its gaps in whole units; what is left over goes to the first ones in the order given, one each, so
 * that the shares add up exactly. Of several actions the one due first counts, undated ones last, then the
 * order of the list.
 */
export function shareEfforts(
	actions: readonly Action[],
	gaps: readonly JudgedPair[]
): ReadonlyMap<JudgedPair, number> {
	const stating = actions
		.filter((action) => isPending(action) && isEffort(action.effort))
		.toSorted((a, b) => compareDue(dueDayOf(a), dueDayOf(b)));
	const shares = new Map<JudgedPair, number>();
	if (stating.length === 0) return shares;
	const orders = new Map(gaps.map(({ pair }, order) => [pairKeyText(pair), order]));
	for (const { effort = 0, closes } of stating) {
		const closed = [...new Set(closes.map(answerKeyText))]
			.flatMap((key) => orders.get(key) ?? [])
			.sort((a, b) => a - b)
			.flatMap((order) => gaps[order] ?? []);
		const [whole, left] = [Math.floor(effort / closed.length), effort % closed.length];
		closed.forEach((gap, i) => {
			if (!shares.has(gap)) shares.set(gap, i < left ? whole + 1 : whole);
		});
	}
	return shares;
}

function compareDue(a: string | undefined, b: string | undefined): number {
	if (a === b) return 0;
	if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
	return a < b ? -1 : 1;
}
