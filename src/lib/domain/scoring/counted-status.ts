import type { Answer, AnswerStatus } from '../assessment/answer.ts';

/** What an answer counts as, wherever answers are counted, listed or filtered. */
export type CountedStatus = AnswerStatus | 'unanswered';

/** Whether an answer takes its pair out of both sums: not applicable, with a reason. */
export const isExcused = (answer: Answer | undefined): boolean =>
	answer?.status === 'not-applicable' && (answer.reason ?? '').trim() !== '';

/** Whether "not applicable" still lacks its reason: until it is given, nothing is answered. */
export const lacksReason = (answer: Answer | undefined): boolean =>
	answer?.status === 'not-applicable' && !isExcused(answer);

/** What an answer counts as: what it says, unless it says nothing, or "not applicable" without a reason. */
export const countedStatus = (answer: Answer | undefined): CountedStatus =>
	answer?.status === undefined || lacksReason(answer) ? 'unanswered' : answer.status;
