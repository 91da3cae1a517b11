import type { Answer, AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import { answerKeyText } from '#lib/domain/assessment/answer-key.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { unguardCell } from '../answers-csv/guard-cell.ts';
import { statusOfWord } from '../answers-csv/status-words.ts';
import type { SheetRow, Workbook } from '../spreadsheet/workbook.ts';
import { findColumns, type FoundColumns } from './find-columns.ts';
import type { AnswerField } from './sheet-columns.ts';

/** What a row says, cell by cell; a missing field is an empty cell. */
export type SheetAnswer = Pick<Answer, AnswerField>;

/** A row that came back. */
export type ReturnedRow = {
	/** As the spreadsheet program numbers it. */
	readonly line: number;
	readonly key: AnswerKey;
	readonly base: SheetAnswer;
	readonly theirs: SheetAnswer;
};

/** Why a row, or a cell of it, is left out; nothing of it is taken. */
export type SheetIssue = {
	readonly line: number;
	readonly problem: 'unknown-row' | 'unknown-status' | 'answered-twice' | 'text-too-long';
	readonly value: string;
};

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

/** Longest note or reason, in UTF-16 units, as in the assessment format. */
const longestText = 20_000;

/** Reads a sheet that came back, wherever its rows and columns were moved to. */
export function readAnswerSheet(
	{ sheets }: Workbook,
	assessment: Pick<Assessment, 'id'>,
	asked: readonly AnswerKey[]
): Result<ReturnedSheet, ReadAnswerSheetError> {
	const found = sheets.flatMap((sheet) => {
		const columns = findColumns(sheet.rows);
		return columns === undefined ? [] : [{ columns, rows: sheet.rows.slice(columns.headRows) }];
	})[0];
	if (found === undefined) return fail({ kind: 'not-an-answer-sheet' });
	const { columns } = found;
	const rows = found.rows.filter((row) => cellIn(row, columns, 'control') !== '');
	if (rows.length === 0) return fail({ kind: 'no-rows' });
	const own = rows.filter((row) => cellIn(row, columns, 'assessment') === assessment.id);
	if (own.length === 0) return fail({ kind: 'sheet-of-other-assessment' });
	const keys = new Map(asked.map((key) => [answerKeyText(key), key]));
	return ok(withoutTwice(own.map((row) => readRow(row, columns, keys))));
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
	const word = cellIn(row, columns, 'status');
	const status = word === '' ? undefined : statusOfWord(word);
	const [note, reason] = [textIn(row, columns, 'note'), textIn(row, columns, 'reason')];
	const issue = issueOf(line, { word, status, texts: [note, reason] });
	if (issue !== undefined) return { issue };
	const base = answerOf(
		statusOfWord(cellIn(row, columns, 'base-status')),
		textIn(row, columns, 'base-note'),
		textIn(row, columns, 'base-reason')
	);
	return { row: { line, key, base, theirs: answerOf(status, note, reason) } };
}

function issueOf(
	line: number,
	{
		word,
		status,
		texts
	}: {
		readonly word: string;
		readonly status: AnswerStatus | undefined;
		readonly texts: readonly string[];
	}
): SheetIssue | undefined {
	if (word !== '' && status === undefined) return { line, problem: 'unknown-status', value: word };
	const long = texts.find((text) => text.length > longestText);
	return long === undefined
		? undefined
		: { line, problem: 'text-too-long', value: `${long.slice(0, 20)}…` };
}

const answerOf = (status: AnswerStatus | undefined, note: string, reason: string): SheetAnswer => ({
	...(status !== undefined && { status }),
	...(note !== '' && { note }),
	...(reason !== '' && { reason })
});

/** A row that stands twice counts once where both say the same, and not at all where they differ. */
function withoutTwice(read: readonly ReadRow[]): ReturnedSheet {
	const rows = read.flatMap(({ row }) => (row === undefined ? [] : [row]));
	const issues = read.flatMap(({ issue }) => (issue === undefined ? [] : [issue]));
	const byKey = new Map<string, ReturnedRow[]>();
	for (const row of rows) {
		const text = answerKeyText(row.key);
		byKey.set(text, [...(byKey.get(text) ?? []), row]);
	}
	const isAgreed = (group: readonly ReturnedRow[]) =>
		new Set(group.map(({ theirs }) => JSON.stringify(theirs))).size === 1;
	const groups = [...byKey.values()];
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
function cellIn(
	row: SheetRow,
	{ places }: FoundColumns,
	field: keyof FoundColumns['places']
): string {
	const place = places[field];
	return place === undefined ? '' : unguardCell(row.cells[place] ?? '').trim();
}

/** A text somebody wrote: line ends as we keep them, nothing at the end. */
const textIn = (
	row: SheetRow,
	columns: FoundColumns,
	field: keyof FoundColumns['places']
): string => {
	const place = columns.places[field];
	const text = place === undefined ? '' : unguardCell(row.cells[place] ?? '');
	return text.replace(/\r\n?/g, '\n').trimEnd();
};
