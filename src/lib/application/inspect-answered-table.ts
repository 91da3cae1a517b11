import { answerStatuses, type AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { ReturnedRow, SheetIssue } from '#lib/formats/answer-sheet/read-answer-sheet.ts';
import { statusOfAnswerWord } from '#lib/formats/answered-table/answer-words.ts';
import type { StatusNames } from '#lib/formats/answered-table/answer-to-write.ts';
import { cellStart } from '#lib/formats/answers-csv/answer-of-cells.ts';
import { statusWords } from '#lib/formats/answers-csv/status-words.ts';
import { columnLetters } from '#lib/formats/spreadsheet/cell-reference.ts';
import type { Workbook } from '#lib/formats/spreadsheet/workbook.ts';
import { openAllowed } from '#lib/formats/workbook-filling/open-allowed.ts';
import {
	findAnsweredTables,
	type AnsweredTable,
	type AnsweredTableChoice
} from './answered-tables.ts';
import type { AssessmentWithChecklist } from './open-assessment.ts';
import { planRows, type PlannedRow } from './plan-filling.ts';

/** Somebody's own check sheet with answers in it, row by row. */
export type AnsweredRows = {
	readonly tables: readonly AnsweredTable[];
	readonly rows: readonly ReturnedRow[];
	readonly issues: readonly SheetIssue[];
};

/** Which part of a check sheet is read, and for which component. */
export type AnsweredRowsChoice = AnsweredTableChoice & { readonly component?: string };

/** The names by which our own filling says what a sheet has no mark for. */
const names = Object.fromEntries(
	answerStatuses.map((status) => [status, statusWords[status][0] ?? status])
) as StatusNames;

/**
 * Reads the answers of a check sheet whose rows ask controls of this checklist. Undefined where no row does, or
 * nobody can tell where it is answered. What we would write ourselves says nothing new.
 */
export function inspectAnsweredTable(
	opened: AssessmentWithChecklist,
	{ workbook, bytes }: { readonly workbook: Workbook; readonly bytes: Uint8Array },
	choice: AnsweredRowsChoice = {}
): AnsweredRows | undefined {
	const { component } = choice;
	const allowedIn = openAllowed(bytes);
	const tables = findAnsweredTables(opened, workbook, choice, allowedIn).filter(
		({ columns }) => columns.answer !== undefined
	);
	if (tables.length === 0) return undefined;
	const { assessment, checklist } = opened;
	const source = { assessment, checklist, names, ...(component !== undefined && { component }) };
	const read = tables.map((table) =>
		readTable(table, planRows(source, table, allowedIn?.(table.sheet.name)))
	);
	return {
		tables,
		rows: read.flatMap(({ rows }) => rows),
		issues: read.flatMap(({ issues }) => issues)
	};
}

function readTable(
	table: AnsweredTable,
	planned: readonly PlannedRow[]
): Pick<AnsweredRows, 'rows' | 'issues'> {
	const cells = cellsOf(table);
	const read = planned.map((row) => readRow(row, cells(row.row)));
	const strays = table.others.flatMap(({ row, why }): readonly SheetIssue[] => {
		const { answer, cell } = cells(row);
		if (answer === '' || statusOfAnswerWord(answer) === undefined) return [];
		return [{ line: row, cell, problem: why, value: cellStart(answer) }];
	});
	return {
		rows: read.flatMap(({ row }) => row ?? []),
		issues: [...read.flatMap(({ issue }) => issue ?? []), ...strays]
	};
}

type RowCells = { readonly answer: string; readonly note: string; readonly cell: string };

function cellsOf({ sheet, columns }: AnsweredTable): (row: number) => RowCells {
	const rows = new Map(sheet.rows.map(({ number, cells }) => [number, cells]));
	const textIn = (row: number, column: number | undefined) =>
		(rows.get(row)?.[column ?? -1] ?? '').replace(/\r\n?/g, '\n').trimEnd();
	return (row) => ({
		answer: textIn(row, columns.answer).trim(),
		note: textIn(row, columns.note),
		cell: columnLetters(columns.answer ?? 0) + String(row)
	});
}

type ReadRow = { readonly row?: ReturnedRow; readonly issue?: SheetIssue };

function readRow(planned: PlannedRow, { answer, note, cell }: RowCells): ReadRow {
	const { row: line, control, components, texts } = planned;
	const { said, noted } = unlike(texts, { answer, note });
	if (said === '' && noted === '') return {};
	const [component, ...more] = components;
	const issue = (problem: SheetIssue['problem']): ReadRow => ({
		issue: { line, cell, problem, value: cellStart(said === '' ? noted : said) }
	});
	if (component === undefined) return issue('control-not-asked');
	if (more.length > 0) return issue('several-components');
	const status = said === '' ? undefined : statusOfAnswerWord(said);
	if (said !== '' && status === undefined) return issue('unknown-mark');
	return { row: { line, key: { component, control }, base: {}, theirs: theirs(status, noted) } };
}

/** What a row says that we would not write ourselves. */
function unlike(texts: PlannedRow['texts'], { answer, note }: Omit<RowCells, 'cell'>) {
	if (texts.kind === 'nothing') return { said: answer, noted: note };
	return {
		said: answer === texts.answer ? '' : answer,
		noted: note === texts.note.trimEnd() ? '' : note
	};
}

/** A remark beside something that does not apply is the reason why. */
const theirs = (status: AnswerStatus | undefined, note: string): ReturnedRow['theirs'] => ({
	...(status !== undefined && { status }),
	...(note !== '' && { [status === 'not-applicable' ? 'reason' : 'note']: note })
});
