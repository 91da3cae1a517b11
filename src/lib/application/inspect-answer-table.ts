import { settleMark } from '#lib/domain/assessment/confirm-answer.ts';
import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import { answerChangesOfRows } from '#lib/formats/answers-csv/answer-changes-of-rows.ts';
import {
	decodeAnswersCsv,
	type DecodeAnswersCsvError
} from '#lib/formats/answers-csv/decode-answers-csv.ts';
import type { AssessmentWithChecklist } from './open-assessment.ts';

/** An answer table that was understood as a whole; nothing is changed yet. */
export type InspectedTable = { readonly rows: number; readonly changes: readonly AnswerChange[] };

/** Reads an answer table, and tells what it changes. Who answers has looked: marks are settled. */
export function inspectAnswerTable(
	{ assessment, checklist }: AssessmentWithChecklist,
	bytes: Uint8Array
): Result<InspectedTable, DecodeAnswersCsvError> {
	const rows = decodeAnswersCsv(bytes, checklist, assessment);
	if (!rows.ok) return rows;
	const changes = answerChangesOfRows(assessment, rows.value).map((change) => ({
		...change,
		answer: settleMark(change.answer, 'settle-marks')
	}));
	return ok({ rows: rows.value.length, changes });
}
