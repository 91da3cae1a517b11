import { bestWithin } from '#lib/domain/improvement/best-within.ts';
import { improvementPlan } from '#lib/domain/improvement/improvement-plan.ts';
import { grades } from '#lib/domain/scoring/grade.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { encodePlan } from '#lib/formats/plan/encode-plan.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { allowOnly, onlyOperand, optionalText } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { openAssessment } from './open-assessment.ts';
import { printPlan } from './print-plan.ts';

/** `plan f.json [--to C] [--budget 40] [--json]` */
export const planCommand: Command = (context, input) => {
	allowOnly(context, input, ['to', 'budget', 'json']);
	const [to, budget] = [wishedGrade(context, input), budgetOf(context, input)];
	const { checklist, assessment } = openAssessment(
		context,
		onlyOperand(context, input, '<assessment.json>')
	);
	const judged = { checklist, assessment, score: score(checklist, assessment) };
	const plan = improvementPlan(judged, to === undefined ? undefined : [to]);
	const best = budget === undefined ? undefined : bestWithin(judged, budget);
	if (input.values.json === true) context.print(encodePlan(plan, best));
	else printPlan(context, judged, { plan, best });
	return exitCodes.fine;
};

function wishedGrade(context: CommandContext, input: CommandInput) {
	const given = optionalText(input, 'to');
	if (given === undefined) return undefined;
	const wished = grades.find((grade) => grade === given);
	if (wished !== undefined && wished !== 'D') return wished;
	throw new CommandFailure([context.words.planning.wrongTo(given)]);
}

/** As many digits as are exact. */
const wholeNumber = /^\d{1,15}$/;

function budgetOf(context: CommandContext, input: CommandInput): number | undefined {
	const given = optionalText(input, 'budget');
	if (given === undefined) return undefined;
	if (wholeNumber.test(given)) return Number(given);
	throw new CommandFailure([context.words.planning.wrongBudget(given)]);
}
