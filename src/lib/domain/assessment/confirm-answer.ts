import type { Answer } from './answer.ts';

/** The answer without its mark: somebody has looked at it, whether or not it changed. */
export function confirmAnswer(answer: Answer): Answer {
	const { mark: _, ...confirmed } = answer;
	return confirmed;
}

/** Whether changing an answer says that somebody has looked at it. */
export type MarkHandling = 'settle-marks' | 'keep-marks';

/** An answer as it stands after a change of that kind. */
export const settleMark = (answer: Answer | undefined, marks: MarkHandling): Answer | undefined =>
	answer === undefined || marks === 'keep-marks' ? answer : confirmAnswer(answer);
