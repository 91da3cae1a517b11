import { wordsOfChange } from './answer-map.ts';
import type { Answer } from './answer.ts';
import type { Assessment } from './assessment.ts';

/** When and by whom something is changed; `at` is an ISO instant in UTC. */
export type Authorship = { readonly at: string; readonly by?: string };

/** A new content for one answer; `undefined` takes the answer back. */
export type AnswerChange = {
	readonly component: string;
	readonly control: string;
	readonly answer: Answer | undefined;
};

/** Replaces answers, as somebody gives them now, and notes each change in the history. */
export const recordAnswers = (
	assessment: Assessment,
	changes: readonly AnswerChange[],
	authorship: Authorship
): Assessment =>
	replaceAnswers(
		assessment,
		changes.map(({ answer, ...key }) => ({ ...key, answer: answer && signed(answer, authorship) })),
		authorship
	);

/** Replaces answers as they are, and notes each change, with the old and the new content, in the history. */
export function replaceAnswers(
	assessment: Assessment,
	changes: readonly AnswerChange[],
	authorship: Authorship
): Assessment {
	const answers = new Map(Object.entries(assessment.answers));
	const history = changes.map(({ component, control, answer: after }) => {
		const ofComponent = answers.get(component) ?? {};
		const before = ofComponent[control];
		answers.set(component, withAnswer(ofComponent, control, after));
		return { ...authorship, ...wordsOfChange({ component, control, before, after }) };
	});
	return {
		...assessment,
		answers: Object.fromEntries(answers),
		history: [...assessment.history, ...history]
	};
}

function signed(answer: Answer, { at, by }: Authorship): Answer {
	return { ...answer, updatedAt: at, ...(by !== undefined && { updatedBy: by }) };
}

function withAnswer(
	answers: Readonly<Record<string, Answer>>,
	control: string,
	answer: Answer | undefined
): Record<string, Answer> {
	if (answer !== undefined) return { ...answers, [control]: answer };
	return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== control));
}
