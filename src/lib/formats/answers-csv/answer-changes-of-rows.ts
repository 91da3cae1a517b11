import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import type { AnswerRow } from './decode-answers-csv.ts';

/** What a table changes: rows that say what is recorded already are left out, empty cells change nothing. */
export function answerChangesOfRows(
	assessment: Assessment,
	rows: readonly AnswerRow[]
): readonly AnswerChange[] {
	return rows.flatMap(({ line: _, component, control, ...said }) => {
		const before: Answer = assessment.answers[component]?.[control] ?? {};
		const changed = Object.entries(said).some(
			([field, value]) => before[field as keyof Answer] !== value
		);
		return changed ? [{ component, control, answer: { ...before, ...said } }] : [];
	});
}
