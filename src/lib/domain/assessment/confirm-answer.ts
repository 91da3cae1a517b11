import type { Answer } from './answer.ts';

/** The answer without its mark: somebody has looked at it, whether or not it changed. */
export function confirmAnswer(answer: Answer): Answer {
	const { mark: _, ...confirmed } = answer;
	return confirmed;
}
