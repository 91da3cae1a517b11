import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { answerKeyText, type AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	answerOfCells,
	cellStart,
	understoodCells,
	type CellAnswer,
	type CellProblem
} from '../answers-csv/answer-of-cells.ts';
import { unguardCell } from '../answers-csv/guard-cell.ts';
import type { SheetRow, Workbook } from '../spreadsheet/workbook.ts';
import { findColumns, type FoundColumns } from './find-columns.ts';
import { answerFields, placeFields, type SheetField } from './sheet-columns.ts';

/** A row that came back. */
export type ReturnedRow = {
	/** As the spreadsheet program numbers it. */
	readonly line: number;
	readonly key: AnswerKey;
	readonly base: CellAnswer;
	readonly theirs: CellAnswer;
};

/** Why a row, or a cell of it, is left out; nothing of it is taken. */
export type SheetIssue = {
	readonly line: number;
	/** The cell, where one is meant. */
	readonly cell?: string;
	readonly problem:
		| CellProblem
		| 'unknown-row'
		/** Which question it answers was deleted from its hidden cells. */
		| 'place-lost'
		| 'of-other-assessment'
		| 'answered-twice'
		| TableRowProblem;
	readonly value: string;
};

/** The same of somebody's own check sheet, whose rows are found by what they say. */
export type TableRowProblem =
	/** A mark or word that is no answer. */
	| 'unknown-mark'
	/** Nobody can tell which component is meant. */
	| 'several-components'
	/** The control applies to nothing here. */
	| 'control-not-asked'
	| 'text-differs'
	| 'no-control'
	| 'row-twice';

/** Why nothing of a file is taken. */
export type ReadAnswerSheetError =
	/** Its hidden columns are not there: another table, or one that was made anew. */
	| { readonly kind: 'not-an-answer-sheet' }
	| { readonly kind: 'sheet-of-other-assessment' }
	| { readonly kind: 'no-rows' };

export type ReturnedSheet = {
	readonly rows: readonly ReturnedRow[];
	readonly issues: readonly SheetIssue[];
};

/**
 * Reads a sheet that came back, wherever its rows and columns were moved to. Rows that a filter hides are
 * answered all the same, and so is what is struck through; a hidden copy of the sheet counts only alone.
 */
export function readAnswerSheet(
	{ sheets }: Workbook,
	assessment: Pick<Assessment, 'id'>,
	asked: readonly AnswerKey[]
): Result<ReturnedSheet, ReadAnswerSheetError> {
	const inOrder = sheets.toSorted((one, other) => Number(one.isHidden) - Number(other.isHidden));
	const found = inOrder.flatMap((sheet) => {
		const columns = findColumns(sheet.rows);
		return columns === undefined ? [] : [{ columns, rows: sheet.rows.slice(columns.headRows) }];
	})[0];
	if (found === undefined) return fail({ kind: 'not-an-answer-sheet' });
	const { columns } = found;
	const rows = found.rows.filter((row) => cellIn(row, columns, 'control') !== '');
	if (rows.length === 0) return fail({ kind: 'no-rows' });
	const own = new Set(rows.filter((row) => cellIn(row, columns, 'assessment') === assessment.id));
	if (own.size === 0) return fail({ kind: 'sheet-of-other-assessment' });
	const keys = new Map(asked.map((key) => [answerKeyText(key), key]));
	const read = found.rows.map((row) =>
		own.has(row) ? readRow(row, columns, keys) : readStray(row, columns)
	);
	return ok(withoutTwice(read));
}

/** A row that belongs nowhere here: told where somebody answered in it, else a remark of theirs. */
function readStray(row: SheetRow, columns: FoundColumns): ReadRow {
	const [said] = answerFields.map((field) => textIn(row, columns, field)).filter(Boolean);
	if (said === undefined) return {};
	const isLost = placeFields.some((field) => cellIn(row, columns, field) === '');
	const problem = isLost ? 'place-lost' : 'of-other-assessment';
	return { issue: { line: row.number, problem, value: cellStart(said) } };
}

type ReadRow = { readonly row?: ReturnedRow; readonly issue?: SheetIssue };

function readRow(
	row: SheetRow,
	columns: FoundColumns,
	keys: ReadonlyMap<string, AnswerKey>
): ReadRow {
	const line = row.number;
	const [component, control] = [cellIn(row, columns, 'component'), cellIn(row, columns, 'control')];
	const named = answerKeyText({ component, control });
	const key = keys.get(named);
	if (key === undefined) {
		return { issue: { line, problem: 'unknown-row', value: named } };
	}
	const theirs = answerOfCells({
		status: cellIn(row, columns, 'status'),
		note: textIn(row, columns, 'note'),
		reason: textIn(row, columns, 'reason')
	});
	if (!theirs.ok) return { issue: { line, ...theirs.error } };
	const base = understoodCells({
		status: cellIn(row, columns, 'base-status'),
		note: textIn(row, columns, 'base-note'),
		reason: textIn(row, columns, 'base-reason')
	});
	return { row: { line, key, base, theirs: theirs.value } };
}

/** A row that stands twice counts once where both say the same, and not at all where they differ. */
function withoutTwice(read: readonly ReadRow[]): ReturnedSheet {
	const rows = read.flatMap(({ row }) => (row === undefined ? [] : [row]));
	const issues = read.flatMap(({ issue }) => (issue === undefined ? [] : [issue]));
	const groups = [...groupBy(rows, ({ key }) => answerKeyText(key)).values()];
	const isAgreed = (group: readonly ReturnedRow[]) =>
		new Set(group.map(({ theirs }) => JSON.stringify(theirs))).size === 1;
	return {
		rows: groups.filter(isAgreed).flatMap((group) => group.slice(0, 1)),
		issues: [
			...issues,
			...groups
				.filter((group) => !isAgreed(group))
				.flatMap((group) =>
					group.map(({ line, key }) => ({
						line,
						problem: 'answered-twice' as const,
						value: answerKeyText(key)
					}))
				)
		]
	};
}

/** A short text of a row: spaces at its ends and widths say nothing. */
const cellIn = (row: SheetRow, columns: FoundColumns, field: SheetField): string =>
	rawIn(row, columns, field).trim();

/** A text somebody wrote: line ends as we keep them, nothing at the end. */
const textIn = (row: SheetRow, columns: FoundColumns, field: SheetField): string =>
	rawIn(row, columns, field).replace(/\r\n?/g, '\n').trimEnd();

const rawIn = ({ cells }: SheetRow, { places }: FoundColumns, field: SheetField): string =>
	unguardCell(cells[places[field] ?? -1] ?? '');
