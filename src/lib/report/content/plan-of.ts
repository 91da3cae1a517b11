import {
	improvementPlanSteps,
	type ImprovementPlan
} from '#lib/domain/improvement/improvement-plan.ts';
import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import type { ReportSource } from './report-source.ts';

const plans = new WeakMap<ReportSource, ImprovementPlan>();

/** The improvement plan behind a report, worked out once, and only where a part asks for it. */
export const planOf = (source: ReportSource): ImprovementPlan => runAtOnce(workOutPlan(source));

/** Works it out in steps that yield the fraction done, before the parts ask for it. */
export function* workOutPlan(source: ReportSource): Generator<number, ImprovementPlan> {
	const whole = source.whole ?? source;
	const known = plans.get(whole);
	if (known !== undefined) return known;
	const { checklist, assessment, score } = whole;
	const plan = yield* improvementPlanSteps({ checklist, assessment, score });
	plans.set(whole, plan);
	return plan;
}
