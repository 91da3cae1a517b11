import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import {
	changesOfSheet,
	compareAnswerSheet,
	withoutConflict
} from '#lib/formats/answer-sheet/compare-answer-sheet.ts';
import { readAnswerSheet } from '#lib/formats/answer-sheet/read-answer-sheet.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { describeChecklistSourceError } from '#lib/i18n/describe-checklist-source-error.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import type { openAssessment } from './open-assessment.ts';

/** What a sheet that came back changes: everything it says (`theirs`), or what conflicts with nothing. */
export function changesFromSheet(
	context: CommandContext,
	path: string,
	{ assessment, checklist }: ReturnType<typeof openAssessment>,
	accept: 'non-conflicting' | 'theirs'
): { readonly rows: number; readonly changes: readonly AnswerChange[] } {
	const { answerSheet } = messagesFor(context.locale);
	const book = readWorkbook(context.files.read(path), path);
	if (!book.ok) {
		const source = { file: path, error: book.error };
		throw new CommandFailure([describeChecklistSourceError(source, context.locale)]);
	}
	const asked = listPairs(checklist, assessment).map(({ component, control }) => ({
		component,
		control: control.id
	}));
	const sheet = readAnswerSheet(book.value, assessment, asked);
	if (!sheet.ok) throw new CommandFailure([`${path}: ${answerSheet.errors[sheet.error.kind]}`]);
	for (const { line, problem, value } of sheet.value.issues) {
		context.tell(answerSheet.issue(line, answerSheet.issues[problem](value)));
	}
	const differences = compareAnswerSheet(assessment, sheet.value.rows);
	const easy = withoutConflict(differences);
	const chosen = accept === 'theirs' ? new Set(differences.map(({ id }) => id)) : easy;
	const left = differences.length - chosen.size;
	if (left > 0) context.tell(answerSheet.notAccepted(left));
	return {
		rows: sheet.value.rows.length,
		changes: changesOfSheet(assessment, differences, chosen)
	};
}
