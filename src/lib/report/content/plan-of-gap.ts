import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Action } from '#lib/domain/assessment/assessment.ts';
import { isOverdue, isPending } from '#lib/domain/assessment/pending-action.ts';
import { compareDays } from '#lib/domain/primitives/compare-days.ts';
import { actionsClosing } from './looked-up.ts';
import type { ReportSource } from './report-source.ts';

/** The action that says how a gap stands, and the others that close it too. */
type PlanOfGap = { readonly plan?: Action; readonly further: readonly Action[] };

/** What is open stands before what is done or dropped, an earlier day before a later one or none. */
export function planOfGap(source: ReportSource, key: AnswerKey): PlanOfGap {
	const [plan, ...further] = actionsClosing(source, key).toSorted(
		(a, b) => rank(a) - rank(b) || compareDays(a.due, b.due)
	);
	return { ...(plan && { plan }), further };
}

const rank = (action: Action): number => (isPending(action) ? 0 : action.state === 'done' ? 1 : 2);

/** The word for an action that should be finished by the day the report speaks of and is not; else nothing. */
export const overdueWord = ({ assessment, messages }: ReportSource, action: Action): string =>
	isOverdue(action, assessment.asOf) ? messages.overdue : '';

/** Further actions of a gap, in a line each. */
export const furtherText = ({ messages }: ReportSource, { further }: PlanOfGap): string =>
	further.map(messages.actionLine).join('\n');
