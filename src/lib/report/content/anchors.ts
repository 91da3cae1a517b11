import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';

/** Ids within a report that cross references lead to. A colon stands in no id of a component or control. */
export const answerAnchor = ({ component, control }: AnswerKey): string =>
	`answer-${component}:${control}`;

/** The answer of a pair. */
export const pairAnchor = ({ component, control }: Pair): string =>
	answerAnchor({ component, control: control.id });

/** The row of a control in the list of gaps. */
export const gapAnchor = (control: string): string => `gap-${control}`;

export const evidenceAnchor = (evidence: string): string => `evidence-${evidence}`;
export const actionAnchor = (action: string): string => `action-${action}`;
