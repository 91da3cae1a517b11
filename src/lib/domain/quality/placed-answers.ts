import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerKey } from '../assessment/answer-key.ts';
import { organisation } from '../assessment/component.ts';
import type { Answer } from '../assessment/answer.ts';

/** The answers on components that are registered, in the order of the assessment. */
export function placedAnswers({
	answers,
	components
}: Pick<Assessment, 'answers' | 'components'>): readonly (AnswerKey & {
	readonly answer: Answer;
})[] {
	const places = new Set([organisation, ...components.map(({ id }) => id)]);
	return Object.entries(answers)
		.filter(([component]) => places.has(component))
		.flatMap(([component, ofOne]) =>
			Object.entries(ofOne).map(([control, answer]) => ({ component, control, answer }))
		);
}
