import { answerKeyText } from '../assessment/answer-key.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerRequest } from '../assessment/exchange.ts';

/** The newest request to a party of which not every answer was taken; undefined where nothing is asked. */
export function openRequestTo(
	party: string,
	{ requests = [], responses = [] }: Pick<Assessment, 'requests' | 'responses'>
): AnswerRequest | undefined {
	return requests.findLast(
		(request) => request.party === party && openKeys(request, { responses }).length > 0
	);
}

/** What a request asks and nobody has taken an answer to yet. */
export function openKeys(
	{ id, keys }: AnswerRequest,
	{ responses = [] }: Pick<Assessment, 'responses'>
): AnswerRequest['keys'] {
	const taken = new Set(
		responses
			.filter(({ request }) => request === id)
			.flatMap(({ accepted }) => accepted.map(answerKeyText))
	);
	return keys.filter((key) => !taken.has(answerKeyText(key)));
}
