import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AssessmentFile } from '#lib/application/ports.ts';
import { noAnswersWritten, turnAnswerPages, type WrittenAnswers } from './answer-pages.ts';
import { changedHistoryPages } from './history-pages.ts';

/** What this tab knows to stand in the database, so that a save writes only what changed. */
export type WrittenAssessment = {
	readonly saveCount: number;
	/** Names the write that put it there. */
	readonly writeToken: string;
	readonly assessment: Assessment;
	readonly answers: WrittenAnswers;
};

/** What a save has to write. `everything`: nothing is known, or not any longer. */
export type SavePlan = {
	readonly everything: boolean;
	readonly body: boolean;
	readonly answers: WrittenAnswers;
	readonly answerPages: readonly number[];
	readonly historyPages: readonly number[];
	/** The history became shorter: pages behind its end have to go. */
	readonly historyShrinks: boolean;
};

/** Compares an assessment with what was last written. */
export function planSave(
	{ assessment }: AssessmentFile,
	written: WrittenAssessment | undefined
): SavePlan {
	const history = written?.assessment.history ?? [];
	const { written: answers, changed } = turnAnswerPages(
		written?.answers ?? noAnswersWritten,
		assessment.answers
	);
	return {
		everything: written === undefined,
		body: written === undefined || hasOtherBody(written.assessment, assessment),
		answers,
		answerPages: changed,
		historyPages: changedHistoryPages(history, assessment.history),
		historyShrinks: assessment.history.length < history.length
	};
}

/** Everything of an assessment but answers and history. */
export const bodyOf = (assessment: Assessment): object =>
	Object.fromEntries(Object.entries(assessment).filter(([key]) => !paged.has(key)));

/** The parts of an assessment that stand on pages of their own. */
const paged: ReadonlySet<string> = new Set(['answers', 'history'] satisfies (keyof Assessment)[]);

function hasOtherBody(before: Assessment, after: Assessment): boolean {
	const [old, now] = [new Map(Object.entries(bodyOf(before))), Object.entries(bodyOf(after))];
	return old.size !== now.length || now.some(([key, value]) => old.get(key) !== value);
}
