import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { changeAssessment } from '#lib/domain/assessment/change-assessment.ts';
import type { Changeable } from '#lib/domain/assessment/may-change.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
import { describeAppError } from '#lib/i18n/describe-app-error.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';

/** Changes an assessment, or ends the command with the reason; nothing is written then. */
export const changedOrRefused = (
	context: CommandContext,
	assessment: Assessment,
	what: Changeable,
	edit: (assessment: Assessment) => Assessment
): Assessment => orRefused(context, changeAssessment(assessment, what, edit));

/** What came of a change, or the end of the command with the reason why it is not made. */
export function orRefused<Value>(
	{ locale }: CommandContext,
	changed: Result<Value, NotChangeable>
): Value {
	if (changed.ok) return changed.value;
	throw new CommandFailure([describeAppError(changed.error, locale)], exitCodes.findings);
}
