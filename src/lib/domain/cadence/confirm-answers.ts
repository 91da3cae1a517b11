import type { AnswerKey } from '../assessment/answer-key.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { confirmAnswer } from '../assessment/confirm-answer.ts';
import type { AnswerChange } from '../assessment/record-answers.ts';

/** The changes that say of answers: somebody has looked, and they are as they were. What is not answered stays so. */
export const confirmAnswers = (
	{ answers }: Pick<Assessment, 'answers'>,
	keys: readonly AnswerKey[]
): readonly AnswerChange[] =>
	keys.flatMap(({ component, control }) => {
		const answer = answers[component]?.[control];
		return answer === undefined ? [] : [{ component, control, answer: confirmAnswer(answer) }];
	});
