import type { Answer, AnswerStatus } from '#lib/domain/assessment/answer.ts';
import { isExcused } from '#lib/domain/scoring/judge-pairs.ts';

/** The status an answer is counted with: "not applicable" without a reason counts as unanswered. */
export function countedStatus(answer: Answer): AnswerStatus | 'unanswered' {
	const status = answer.status ?? 'unanswered';
	return status === 'not-applicable' && !isExcused(answer) ? 'unanswered' : status;
}
