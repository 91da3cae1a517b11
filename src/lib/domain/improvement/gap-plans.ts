import { compareDays } from '../primitives/compare-days.ts';
import { answerKeyText } from '../assessment/answer-key.ts';
import type { Action, Assessment } from '../assessment/assessment.ts';
import { isPending } from '../assessment/pending-action.ts';

/** What stands against a gap: the action that will close it, or why there is none. */
export type GapPlan = {
	readonly action?: Action;
	readonly deferral?: string;
};

/**
 * What is planned, by the text of the answer's key. Of several open actions the one due first counts, undated
 * ones last, then the order of the list. Where an action is open, a reason of before is not told.
 */
export function gapPlansOf({
	actions,
	deferrals = []
}: Pick<Assessment, 'actions' | 'deferrals'>): ReadonlyMap<string, GapPlan> {
	const plans = new Map<string, GapPlan>(
		deferrals.map((deferral) => [answerKeyText(deferral), { deferral: deferral.reason }])
	);
	const latestFirst = actions
		.filter(isPending)
		.toSorted((a, b) => compareDays(a.due, b.due))
		.toReversed();
	for (const action of latestFirst) {
		for (const key of action.closes) plans.set(answerKeyText(key), { action });
	}
	return plans;
}
