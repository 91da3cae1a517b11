import type { BudgetPlan } from '#lib/domain/improvement/best-within.ts';
import type { Way } from '#lib/domain/improvement/city-ways.ts';
import type { ImprovementPlan } from '#lib/domain/improvement/improvement-plan.ts';
import type { Outlook } from '#lib/domain/improvement/standing.ts';
import { scoringVersion } from '#lib/domain/scoring/score.ts';

/** The improvement plan as JSON: the contract of docs/formats/plan.md. */
export function encodePlan(plan: ImprovementPlan, best: BudgetPlan | undefined): string {
	const { now, unit, ways, inTime, outside, allPlans } = plan;
	const result = {
		scoringVersion,
		unit,
		now,
		ways: ways.map(wayEntry),
		...(best !== undefined && { budget: budgetEntry(best) }),
		inTime: inTime.map(({ date, ...outlook }) => ({ date, ...outlookEntry(outlook) })),
		outside,
		allPlans: allPlans === null ? null : outlookEntry(allPlans)
	};
	return JSON.stringify(result, null, 2);
}

function wayEntry(way: Way) {
	const { to, possible, effort, items, after } = way;
	if (way.possible) {
		return { to, possible, ...(way.because && { because: way.because }), effort, items, after };
	}
	const { because, missing, ofRated } = way;
	return { to, possible, because, missing, effort, items, after, ofRated };
}

const budgetEntry = ({ budget, effort, items, after, missing }: BudgetPlan) => ({
	budget,
	...(missing.length > 0 && { because: 'not-rated', missing }),
	effort,
	items,
	after
});

const outlookEntry = ({ grade, provisional, percent, layers }: Outlook) => ({
	grade,
	provisional,
	percent,
	layers
});
