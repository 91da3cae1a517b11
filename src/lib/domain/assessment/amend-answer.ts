import type { Answer } from './answer.ts';

/** An answer with some of its fields changed; a field that is emptied is taken out. */
export const amendAnswer = (answer: Answer | undefined, change: Partial<Answer>): Answer =>
	Object.fromEntries(
		Object.entries({ ...answer, ...change }).filter(
			([, value]) => value !== undefined && (value === true || value.length > 0)
		)
	);
