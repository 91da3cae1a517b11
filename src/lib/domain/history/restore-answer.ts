import type { Assessment } from '../assessment/assessment.ts';
import { organisation } from '../assessment/component.ts';
import type { AnswerChange } from '../assessment/record-answers.ts';
import { answerContent, isSameContent } from '../merge/same-content.ts';

/** What has to be done to have an answer again as it was before a change. */
export type Restoration =
	| { readonly kind: 'change'; readonly change: AnswerChange }
	/** It says the same today. */
	| { readonly kind: 'nothing-to-do' }
	/** The component is gone; its answers lie in the drawer. */
	| { readonly kind: 'component-missing' };

/**
 * How to bring back what an answer was before an entry of the history. The change is recorded like any
 * other: the history grows by it and loses nothing.
 */
export function restoreAnswer(
	{ answers, components }: Pick<Assessment, 'answers' | 'components'>,
	{ component, control, before }: Assessment['history'][number]
): Restoration {
	const exists = component === organisation || components.some(({ id }) => id === component);
	if (!exists) return { kind: 'component-missing' };
	const today = answerContent(answers[component]?.[control]);
	if (isSameContent(today, answerContent(before))) return { kind: 'nothing-to-do' };
	return { kind: 'change', change: { component, control, answer: before } };
}
