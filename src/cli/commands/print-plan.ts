import type { BudgetPlan } from '#lib/domain/improvement/best-within.ts';
import { effortsOf } from '#lib/domain/improvement/efforts.ts';
import type { ImprovementPlan } from '#lib/domain/improvement/improvement-plan.ts';
import type { JudgedAssessment } from '#lib/domain/scoring/judged-assessment.ts';
import type { CommandContext } from '../command-context.ts';
import { nowLines } from './plan-now-lines.ts';
import { outlookLines } from './plan-outlook-lines.ts';
import { planSpeakerOf, type PlanSpeaker } from './plan-speaker.ts';
import { budgetLines, wayLines } from './plan-way-lines.ts';

/** What a run of `plan` found. */
type FoundPlan = { readonly plan: ImprovementPlan; readonly best: BudgetPlan | undefined };

/** The plan for a reader: why this grade, the ways up, the best use of a budget, what is to be expected. */
export function printPlan(
	context: CommandContext,
	judged: JudgedAssessment,
	{ plan, best }: FoundPlan
): void {
	const { messages, words, print } = context;
	const { municipality, period, sample } = judged.assessment;
	const speaker = planSpeakerOf(context, judged, plan.unit);
	if (sample) print(messages.sampleNotice);
	print(messages.scoreHead(municipality.name, period.fiscalYear));
	const parts = [
		[...nowLines(context, judged, plan, speaker), unitLine(context, judged, speaker)],
		...plan.ways.map((way) => wayLines(words.planning, way, speaker)),
		...(plan.ways.length === 0 ? [[words.planning.highest]] : []),
		...(best === undefined ? [] : [budgetLines(words.planning, best, speaker)]),
		...outlookLines(context, judged, plan, speaker)
	];
	for (const line of parts.flatMap((lines) => ['', ...lines]).slice(1)) print(line);
}

function unitLine(
	{ words: { planning } }: CommandContext,
	{ assessment }: JudgedAssessment,
	{ effort }: PlanSpeaker
): string {
	const { unit, sizes } = effortsOf(assessment);
	return planning.unitLine(planning.units[unit], effort(sizes.S), effort(sizes.M), effort(sizes.L));
}
