import type { AnswerItem } from '../answers/answer-items.ts';

/** Where answering begins: at the first essential control that is open, else at the first open one. */
export function firstQuestion(items: readonly AnswerItem[]): AnswerItem | undefined {
	const open = items.filter(({ status }) => status === 'unanswered');
	return open.find(({ pair }) => pair.control.essential) ?? open[0] ?? items[0];
}
