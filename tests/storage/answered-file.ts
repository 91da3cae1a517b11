import type { AssessmentFile } from '#lib/application/ports.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';

/** When these tests save and answer. */
export const at = '2026-11-22T00:00:00.000Z';

/** A file with one more answer for the whole city, and its entry in the history. */
export const answered = (file: AssessmentFile, control: string, note: string): AssessmentFile => ({
	...file,
	assessment: recordAnswers(
		file.assessment,
		[{ component: 'organisation', control, answer: { status: 'met', note } }],
		{ at }
	)
});
