/** An answer sheet of a small city: made, changed, read back and compared. */

import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { sheetPart, type SheetExtent } from '#lib/domain/rounds/sheet-part.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import {
	answerSheetTable,
	type AnswerSheetTable
} from '#lib/formats/answer-sheet/answer-sheet-table.ts';
import { compareAnswerSheet } from '#lib/formats/answer-sheet/compare-answer-sheet.ts';
import { encodeAnswerSheetCsv } from '#lib/formats/answer-sheet/encode-answer-sheet-csv.ts';
import { readAnswerSheet } from '#lib/formats/answer-sheet/read-answer-sheet.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { answerSheetWords } from '#lib/i18n/answer-sheet-words.ts';
import { aCityWithSecrets } from '../../support/a-city-with-secrets.ts';

const { checklist } = aCityWithSecrets;

export const city: Assessment = {
	...aCityWithSecrets.assessment,
	answers: {
		organisation: { 'GOV-01': { status: 'met', note: '一行目\n二行目' } },
		'own-app': { 'SVC-01': { status: 'partly', note: '=1+1', evidence: ['own-proof'] } }
	}
};

const partOf = (assessment: Assessment, extent: SheetExtent = { kind: 'all' }) =>
	sheetPart(assessment, listPairs(checklist, assessment), extent);

export const sourceOf = (assessment: Assessment, extent?: SheetExtent) => ({
	...partOf(assessment, extent),
	checklist,
	locale: 'ja' as const,
	words: answerSheetWords('ja')
});

export const tableOf = (assessment: Assessment) => answerSheetTable(sourceOf(assessment));

export const csv = (table: AnswerSheetTable) =>
	new TextEncoder().encode(encodeAnswerSheetCsv(table));

/** What is read of a file as an answer sheet of an assessment. */
export function read(bytes: Uint8Array, assessment = city) {
	const book = readWorkbook(bytes, 's');
	if (!book.ok) throw new Error(book.error.kind);
	return readAnswerSheet(book.value, assessment, partOf(assessment).keys);
}

/** The same where it must be one. */
export function rowsIn(bytes: Uint8Array, assessment = city) {
	const sheet = read(bytes, assessment);
	if (!sheet.ok) throw new Error(sheet.error.kind);
	return sheet.value;
}

/** What a file says otherwise than an assessment. */
export const differencesIn = (bytes: Uint8Array, assessment = city) =>
	compareAnswerSheet(assessment, rowsIn(bytes, assessment).rows);

export const [statusColumn, noteColumn] = [4, 5];

/** The table with one cell of the row of a control changed. */
export const changed = (
	table: AnswerSheetTable,
	control: string,
	column: number,
	text: string
) => ({
	...table,
	rows: table.rows.map((row) => (row[1] === control ? row.with(column, text) : row))
});
