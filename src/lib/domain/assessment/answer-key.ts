import { z } from '../primitives/zod.ts';
import { controlIdSchema } from '../checklist/control.ts';
import { localIdSchema } from './component.ts';

/** Names one answer: a control on a component or on `organisation`. */
export const answerKeySchema = z.strictObject({
	component: localIdSchema,
	control: controlIdSchema
});
export type AnswerKey = z.infer<typeof answerKeySchema>;

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
