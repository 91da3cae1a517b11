import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import type { AnswerRow } from './decode-answers-csv.ts';
import { hasSameCharacters, isSavedForm, keepCharacters } from './keep-characters.ts';

/**
 * What a table changes: rows that say what is recorded already are left out, empty cells change nothing, nor
 * do the characters that Excel changes where it saves Windows-31J.
 */
export function answerChangesOfRows(
	assessment: Assessment,
	rows: readonly AnswerRow[]
): readonly AnswerChange[] {
	return rows.flatMap(({ line: _, component, control, ...said }) => {
		const before: Answer = assessment.answers[component]?.[control] ?? {};
		const answer: Answer = {
			...before,
			...said,
			...(said.note !== undefined && { note: textOf(before.note, said.note) }),
			...(said.reason !== undefined && { reason: textOf(before.reason, said.reason) })
		};
		const changed = (['status', 'note', 'reason'] as const).some(
			(field) => before[field] !== answer[field]
		);
		return changed ? [{ component, control, answer }] : [];
	});
}

/** The text that is meant: ours where only characters were changed by saving, else theirs with what stayed of ours. */
function textOf(before: string | undefined, said: string): string {
	if (before === undefined) return said;
	const isSaved = said.includes('?') && isSavedForm(before, said);
	return isSaved || hasSameCharacters(before, said) ? before : keepCharacters(before, before, said);
}
