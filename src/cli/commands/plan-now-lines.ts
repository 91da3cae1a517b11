import type { ImprovementPlan } from '#lib/domain/improvement/improvement-plan.ts';
import type { JudgedAssessment } from '#lib/domain/scoring/judged-assessment.ts';
import { describeCityGrade } from '#lib/i18n/describe-city-grade.ts';
import type { CommandContext } from '../command-context.ts';
import type { PlanSpeaker } from './plan-speaker.ts';

/** Where the city stands, why, and what the actions that are registered bring. */
export function nowLines(
	{ words: { planning }, locale }: CommandContext,
	{ score, checklist }: JudgedAssessment,
	{ now, allPlans }: ImprovementPlan,
	speaker: PlanSpeaker
): readonly string[] {
	const after = allPlans && speaker.standing(allPlans);
	const why =
		score.overall.possible === 0 ? [planning.noPairs] : describeCityGrade(score, checklist, locale);
	return [
		planning.now(speaker.standing(now).percent),
		...why,
		after === null ? planning.noPlans : planning.allPlans(after.grade, after.percent)
	];
}
