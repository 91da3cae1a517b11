import {
	proposeAnswerColumns,
	type AnswerColumns
} from '#lib/formats/answered-table/answer-columns.ts';
import { isAnswerList } from '#lib/formats/answered-table/marks-of-sheet.ts';
import {
	matchRows,
	type MatchedRow,
	type UnmatchedRow
} from '#lib/formats/answered-table/match-rows.ts';
import type { ColumnMapping } from '#lib/formats/checklist-table/checklist-column.ts';
import { proposeMapping } from '#lib/formats/checklist-table/propose-mapping.ts';
import { findStarSheet, type StarSheet } from '#lib/formats/checklist-table/star-sheet.ts';
import { onlyVisible, visiblePart } from '#lib/formats/spreadsheet/visible-part.ts';
import type { Sheet, Workbook } from '#lib/formats/spreadsheet/workbook.ts';
import type { AllowedAt } from '#lib/formats/workbook-filling/allowed-words.ts';
import type { AssessmentWithChecklist } from './open-assessment.ts';

/** How a workbook that asks the controls is read, as far as somebody chose. */
export type AnsweredTableChoice = {
	/** The one sheet; else every one in which controls are found. */
	readonly sheet?: string;
	readonly answerColumn?: number;
	/** `none`: notes are neither written nor taken. */
	readonly noteColumn?: number | 'none';
};

/** A sheet that asks controls of the checklist: which row asks which, and where it is answered. */
export type AnsweredTable = {
	readonly sheet: Sheet;
	readonly mapping: ColumnMapping;
	readonly columns: AnswerColumns;
	readonly rows: readonly MatchedRow[];
	readonly others: readonly UnmatchedRow[];
	/** Where it is the sheet of the supplier scheme. */
	readonly star: StarSheet | undefined;
};

/** The sheets of a workbook that ask controls of this assessment's checklist. */
export function findAnsweredTables(
	{ checklist }: Pick<AssessmentWithChecklist, 'checklist'>,
	{ sheets }: Workbook,
	{ sheet, ...columns }: AnsweredTableChoice,
	allowedIn: ((sheet: string) => AllowedAt | undefined) | undefined
): readonly AnsweredTable[] {
	const read = sheets
		.filter(({ name }) => sheet === undefined || name === sheet)
		.map((one): AnsweredTable => {
			const star = findStarSheet(one);
			const shown = visiblePart(one, onlyVisible).sheet;
			const meant = star?.mapping ?? proposeMapping(shown);
			const matched = matchRows(one, meant, checklist);
			const proposed = proposeAnswerColumns(one, meant);
			const answer =
				proposed.answer ??
				columnByRule(matched.rows, widthOf(one), allowedIn?.(one.name)) ??
				star?.freeColumn;
			return {
				sheet: one,
				mapping: meant,
				columns: chosenColumns({ ...proposed, ...(answer !== undefined && { answer }) }, columns),
				...matched,
				star
			};
		});
	return read.filter(({ rows }) => rows.length > 0);
}

function chosenColumns(
	proposed: AnswerColumns,
	{ answerColumn, noteColumn }: Pick<AnsweredTableChoice, 'answerColumn' | 'noteColumn'>
): AnswerColumns {
	const answer = answerColumn ?? proposed.answer;
	const note = noteColumn === 'none' ? undefined : (noteColumn ?? proposed.note);
	return {
		...(answer !== undefined && { answer }),
		...(note !== undefined && note !== answer && { note })
	};
}

const widthOf = ({ rows }: Sheet): number =>
	rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);

/** Columns right of the texts may have a list of answers to choose from, and no heading that we know. */
const columnsBeside = 5;

/** A column with a list of answers to choose from is the one of answers. */
function columnByRule(
	rows: readonly MatchedRow[],
	width: number,
	allowedAt: AllowedAt | undefined
): number | undefined {
	const [first] = rows;
	if (first === undefined || allowedAt === undefined) return undefined;
	return Array.from({ length: width + columnsBeside }, (_, column) => column).find((column) => {
		const allowed = allowedAt({ row: first.row, column });
		return allowed.kind === 'words' && isAnswerList(allowed.words);
	});
}
