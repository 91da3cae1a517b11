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

/** Replaces answers and notes each change, with the old and the new content, in the history. */
export function recordAnswers(
	assessment: Assessment,
	changes: readonly AnswerChange[],
	authorship: Authorship
): Assessment {
	const answers: Assessment['answers'] = { ...assessment.answers };
	const copied = new Set<string>();
	const history = [...assessment.history];
	for (const { component, control, answer } of changes) {
		if (!copied.has(component)) {
			answers[component] = { ...answers[component] };
			copied.add(component);
		}
		const before = answers[component]?.[control];
		const after = answer && signed(answer, authorship);
		answers[component] = withAnswer(answers[component] ?? {}, control, after);
		history.push({
			...authorship,
			component,
			control,
			...(before && { before }),
			...(after && { after })
		});
	}
	return { ...assessment, answers, history };
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
