import { answerKeyText } from '#lib/domain/assessment/answer-key.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { settleMark } from '#lib/domain/assessment/confirm-answer.ts';
import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import { acceptedAnswers } from '#lib/domain/merge/accepted-answers.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { askedPairs } from '#lib/domain/rounds/asked-pairs.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import {
	changesOfSheet,
	compareAnswerSheet,
	withoutConflict,
	type CellDifference
} from '#lib/formats/answer-sheet/compare-answer-sheet.ts';
import {
	readAnswerSheet,
	type ReadAnswerSheetError,
	type SheetIssue
} from '#lib/formats/answer-sheet/read-answer-sheet.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { SpreadsheetError } from '#lib/formats/spreadsheet/spreadsheet-error.ts';
import type { AnsweredTable } from './answered-tables.ts';
import {
	inspectAnsweredTable,
	type AnsweredRows,
	type AnsweredRowsChoice
} from './inspect-answered-table.ts';
import type { AssessmentWithChecklist } from './open-assessment.ts';

/** A sheet that came back, cell by cell; nothing is changed yet. */
export type InspectedSheet = {
	/** Rows that were understood. */
	readonly rows: number;
	readonly issues: readonly SheetIssue[];
	readonly differences: readonly CellDifference[];
	/** The differences that need nobody to decide, by their ids. */
	readonly easy: ReadonlySet<string>;
	/** Those that would change an answer that was accepted, by their ids: taken only one by one. */
	readonly accepted: ReadonlySet<string>;
	/** Where it is somebody's own check sheet: which sheets of it were read, and how. */
	readonly tables?: readonly AnsweredTable[];
};

/** Why nothing of a file is taken. */
export type InspectSheetError =
	ReadAnswerSheetError | { readonly kind: 'unreadable'; readonly error: SpreadsheetError };

/**
 * Reads an answer sheet that came back, or a check sheet of somebody's own that asks the same controls, and
 * compares it with what is recorded.
 */
export function inspectAnswerSheet(
	opened: AssessmentWithChecklist,
	{ name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
	choice: AnsweredRowsChoice = {}
): Result<InspectedSheet, InspectSheetError> {
	const { assessment, checklist } = opened;
	const book = readWorkbook(bytes, name);
	if (!book.ok) return fail({ kind: 'unreadable', error: book.error });
	const asked = askedPairs(listPairs(checklist, assessment), assessment).map(
		({ component, control }) => ({ component, control: control.id })
	);
	const sheet = readAnswerSheet(book.value, assessment, asked);
	if (sheet.ok) return ok(compared(assessment, sheet.value));
	if (sheet.error.kind !== 'not-an-answer-sheet') return sheet;
	const table = inspectAnsweredTable(opened, { workbook: book.value, bytes }, choice);
	return table === undefined ? sheet : ok({ ...compared(assessment, table), tables: table.tables });
}

function compared(
	assessment: Assessment,
	{ rows, issues }: Pick<AnsweredRows, 'rows' | 'issues'>
): InspectedSheet {
	const differences = compareAnswerSheet(assessment, rows);
	const accepted = onAccepted(assessment, differences);
	const easy = withoutConflict(differences.filter(({ id }) => !accepted.has(id)));
	return { rows: rows.length, issues, differences, easy, accepted };
}

function onAccepted(
	assessment: Assessment,
	differences: readonly CellDifference[]
): ReadonlySet<string> {
	const accepted = acceptedAnswers(assessment);
	const found = differences.filter(({ key }) => accepted.has(answerKeyText(key)));
	return new Set(found.map(({ id }) => id));
}

/** The changes that take the chosen cells. Who answers has looked: marks are settled. */
export const takeCells = (
	assessment: Pick<Assessment, 'answers'>,
	differences: readonly CellDifference[],
	chosen: ReadonlySet<string>
): readonly AnswerChange[] =>
	changesOfSheet(assessment, differences, chosen).map((change) => ({
		...change,
		answer: settleMark(change.answer, 'settle-marks')
	}));
