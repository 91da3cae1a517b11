import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import type { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';

/** Makes changes of owners, in one step that can be undone; marks of a carry-over outlive them. */
export const setOwner = (current: AssessmentState, changes: readonly AnswerChange[]): void =>
	void current.answer(changes, 'keep-marks');
