import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerRequest } from '../assessment/exchange.ts';

/**
 * What a response was made from: the answers and evidence the city kept when it asked, and everything
 * that a party cannot change as it stands in the response. Undefined where the city kept nothing.
 */
export function requestBase(
	theirs: Assessment,
	request: AnswerRequest | undefined
): Assessment | undefined {
	if (request?.base === undefined) return undefined;
	const { requests: _, ...rest } = theirs;
	return { ...rest, answers: request.base.answers, evidence: request.base.evidence };
}
