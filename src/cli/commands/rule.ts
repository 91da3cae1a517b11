import { ruleOverview } from '#lib/application/rule-overview.ts';
import { isoDateSchema } from '#lib/domain/primitives/iso-date.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { CommandFailure, exitCodes } from '../command-context.ts';
import { allowOnly, onlyOperand, optionalText } from './command-options.ts';
import type { Command } from './command.ts';
import { openAssessment } from './open-assessment.ts';
import { encodeRule, printRule } from './print-rule.ts';

/** `rule f.json [--as-of 2026-11-22] [--json]`: how the city stands to the enforcement rule, counted from today. */
export const ruleCommand: Command = (context, input) => {
	allowOnly(context, input, ['as-of', 'json']);
	const today = optionalText(input, 'as-of') ?? dayInJapan(context.clock());
	if (!isoDateSchema.safeParse(today).success) {
		throw new CommandFailure([context.messages.wrongDate('as-of', today)]);
	}
	const opened = openAssessment(context, onlyOperand(context, input, '<assessment.json>'));
	const { checklist, assessment } = opened;
	const { pairs } = score(checklist, assessment);
	const about = ruleOverview({ assessment, pairs, lenses: context.catalogue.lenses(), today });
	if (about === undefined) throw new CommandFailure([context.words.rule.none]);
	if (input.values.json === true) context.print(encodeRule(opened, about, today));
	else printRule(context, opened, about);
	return exitCodes.fine;
};
