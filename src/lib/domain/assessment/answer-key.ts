import type { AnswerKey } from '../released/answer-key-v3.ts';

export { answerKeySchema, type AnswerKey } from '../released/answer-key-v3.ts';

/** The text form of an answer's key; neither id can hold a space. */
export const answerKeyText = ({ component, control }: AnswerKey): string =>
	`${component} ${control}`;

/** The answer's key from its text form. */
export function answerKeyFromText(text: string): AnswerKey {
	const [component = '', control = ''] = text.split(' ');
	return { component, control };
}

/** Whether two keys name the same answer. */
export const isSameAnswerKey = (a: AnswerKey, b: AnswerKey): boolean =>
	a.component === b.component && a.control === b.control;
