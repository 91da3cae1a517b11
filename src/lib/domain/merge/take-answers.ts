import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Authorship } from '../assessment/record-answers.ts';
import { type MergeItemOf } from './merge-item.ts';
import { answerKeyFromText } from '../assessment/answer-key.ts';

/**
 * Puts answers of theirs in the place of mine and notes each change in the history. An answer keeps
 * who gave it and when; the history says who took it and when.
 */
export function takeAnswers(
	assessment: Assessment,
	items: readonly MergeItemOf<'answer'>[],
	authorship: Authorship
): Assessment {
	if (items.length === 0) return assessment;
	const answers = new Map(Object.entries(assessment.answers));
	const changes = items.map(({ key, theirs }) => ({ ...answerKeyFromText(key), after: theirs }));
	const history = changes.map(({ component, control, after }) => {
		const before = answers.get(component)?.[control];
		answers.set(component, withAnswer(answers.get(component) ?? {}, control, after));
		return {
			...authorship,
			component,
			control,
			...(before && { before }),
			...(after && { after })
		};
	});
	return {
		...assessment,
		answers: Object.fromEntries(answers),
		history: [...assessment.history, ...history]
	};
}

function withAnswer(
	answers: Readonly<Record<string, Answer>>,
	control: string,
	answer: Answer | undefined
): Record<string, Answer> {
	if (answer !== undefined) return { ...answers, [control]: answer };
	return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== control));
}
