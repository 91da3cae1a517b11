import { answerKeyText } from '#lib/domain/assessment/answer-key.ts';
import { settleMark } from '#lib/domain/assessment/confirm-answer.ts';
import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { askedPairs } from '#lib/domain/rounds/asked-pairs.ts';
import { listPairs, pairKeyText } from '#lib/domain/scoring/list-pairs.ts';
import type { AnswerRowIssue } from '#lib/formats/answers-csv/answer-row-issue.ts';
import { answerChangesOfRows } from '#lib/formats/answers-csv/answer-changes-of-rows.ts';
import {
	decodeAnswersCsv,
	type AnswerRow,
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
	const issues = notAsked({ assessment, checklist }, rows.value);
	if (issues.length > 0) return fail({ kind: 'wrong-rows', issues });
	const changes = answerChangesOfRows(assessment, rows.value).map((change) => ({
		...change,
		answer: settleMark(change.answer, 'settle-marks')
	}));
	return ok({ rows: rows.value.length, changes });
}

/** A party's copy answers what it was asked, and nothing else. */
function notAsked(
	{ assessment, checklist }: AssessmentWithChecklist,
	rows: readonly AnswerRow[]
): readonly AnswerRowIssue[] {
	if (assessment.workingCopy?.kind !== 'answers') return [];
	const pairs = askedPairs(listPairs(checklist, assessment), assessment);
	const asked = new Set(pairs.map(pairKeyText));
	return rows
		.map((row) => ({ line: row.line, problem: 'not-asked' as const, value: answerKeyText(row) }))
		.filter(({ value }) => !asked.has(value));
}
