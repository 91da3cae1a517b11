import { answerKeyText } from '../assessment/answer-key.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerRequest } from '../assessment/exchange.ts';

/** How many questions of a request have had an answer taken. */
export const answersTaken = (
	{ id }: Pick<AnswerRequest, 'id'>,
	{ responses = [] }: Pick<Assessment, 'responses'>
): number =>
	new Set(
		responses
			.filter(({ request }) => request === id)
			.flatMap(({ accepted }) => accepted.map(answerKeyText))
	).size;
