import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { beginningOf } from '#lib/formats/decoding/beginning-of.ts';
import { columnLetters } from '#lib/formats/spreadsheet/cell-reference.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { SpreadsheetError } from '#lib/formats/spreadsheet/spreadsheet-error.ts';
import type {
	CellText,
	FillingNote,
	FillWorkbookError
} from '#lib/formats/workbook-filling/fill-workbook.ts';
import { openAllowed } from '#lib/formats/workbook-filling/open-allowed.ts';
import {
	findAnsweredTables,
	type AnsweredTable,
	type AnsweredTableChoice
} from './answered-tables.ts';
import { fillMerged } from './fill-merged.ts';
import type { ReadFile } from './kind-of-file.ts';
import type { LeftCell } from './left-cell.ts';
import { planRows, type FillingSource, type PlannedRow } from './plan-filling.ts';

/** How a workbook is filled in. */
export type FillingChoice = AnsweredTableChoice & {
	/** What becomes of cells in which something else stands. */
	readonly existing: 'replace' | 'keep';
};

/** A text that took the place of another. */
export type ReplacedText = {
	readonly sheet: string;
	readonly cell: string;
	readonly before: string;
	readonly text: string;
};

/** A workbook with the answers in it, and what was done. */
export type WorkbookFilling = {
	readonly bytes: Uint8Array;
	readonly tables: readonly AnsweredTable[];
	readonly answers: number;
	readonly notes: number;
	/** Cells that say the same already. */
	readonly same: number;
	readonly replaced: readonly ReplacedText[];
	readonly left: readonly LeftCell[];
	readonly remarks: readonly FillingNote[];
};

/** Why a workbook is not filled in. */
export type WorkbookFillingError =
	| { readonly kind: 'unreadable'; readonly error: SpreadsheetError }
	/** A CSV file has no cells to keep. */
	| { readonly kind: 'not-a-workbook' }
	/** No row asks a control of this checklist. */
	| { readonly kind: 'no-rows' }
	| { readonly kind: 'no-answer-column'; readonly sheet: string }
	| { readonly kind: 'not-filled'; readonly error: FillWorkbookError };

/** Writes the answers of an assessment into the workbook that asked for them. Nothing else of it changes. */
export function fillWorkbookOf(
	source: FillingSource,
	{ name, bytes }: ReadFile,
	choice: FillingChoice
): Result<WorkbookFilling, WorkbookFillingError> {
	const book = readWorkbook(bytes, name);
	if (!book.ok) return fail({ kind: 'unreadable', error: book.error });
	const allowedIn = openAllowed(bytes);
	if (allowedIn === undefined) return fail({ kind: 'not-a-workbook' });
	const tables = findAnsweredTables(source, book.value, choice, allowedIn);
	const answered = tables.filter(({ columns }) => columns.answer !== undefined);
	if (tables.length === 0) return fail({ kind: 'no-rows' });
	if (answered.length === 0) {
		return fail({ kind: 'no-answer-column', sheet: tables[0]?.sheet.name ?? '' });
	}
	const planned = answered.map((table) => {
		const rows = planRows(source, table, allowedIn(table.sheet.name));
		return planCells(table, rows, choice.existing);
	});
	const filled = fillMerged(
		bytes,
		planned.flatMap(({ cells }) => cells)
	);
	if (!filled.ok) return fail({ kind: 'not-filled', error: filled.error });
	const { remarks, written, refused } = filled.value;
	const isAnswer = (cell: PlannedCell) => cell.field === 'answer';
	const cells = written;
	return ok({
		bytes: filled.value.bytes,
		tables: answered,
		answers: cells.filter(isAnswer).length,
		notes: cells.filter((cell) => !isAnswer(cell)).length,
		same: planned.reduce((sum, { same }) => sum + same, 0),
		replaced: cells.flatMap(replacedBy),
		left: [...planned.flatMap(({ left }) => left), ...refused],
		remarks
	});
}

type PlannedCell = CellText & { readonly field: 'answer' | 'note'; readonly before: string };

function replacedBy({ sheet, row, column, before, text }: PlannedCell): readonly ReplacedText[] {
	if (before === '') return [];
	return [
		{ sheet, cell: nameOf(row, column), before: beginningOf(before), text: beginningOf(text) }
	];
}

type PlannedCells = {
	readonly cells: readonly PlannedCell[];
	readonly same: number;
	readonly left: readonly LeftCell[];
};

function planCells(
	table: AnsweredTable,
	rows: readonly PlannedRow[],
	existing: FillingChoice['existing']
): PlannedCells {
	const sheet = table.sheet.name;
	const texts = textAt(table);
	const wanted = rows.flatMap((row) => cellsOf(row, table, texts));
	const same = wanted.filter(({ before, text }) => before === text);
	const changing = wanted.filter(({ before, text }) => before !== text);
	const kept = existing === 'keep' ? changing.filter(({ before }) => before !== '') : [];
	return {
		cells: changing.filter((cell) => !kept.includes(cell)),
		same: same.length,
		left: [
			...table.others.map(({ row, why, text }) => ({ sheet, place: String(row), why, text })),
			...rows.flatMap((row) => nothingIn(row, table, texts)),
			...kept.map(({ row, column, before }) => ({
				sheet,
				place: nameOf(row, column),
				why: 'kept' as const,
				text: beginningOf(before)
			}))
		]
	};
}

type TextAt = (row: number, column: number) => string;

function textAt({ sheet }: AnsweredTable): TextAt {
	const rows = new Map(sheet.rows.map(({ number, cells }) => [number, cells]));
	return (row, column) => rows.get(row)?.[column] ?? '';
}

function cellsOf(
	{ row, texts }: PlannedRow,
	{ sheet: { name: sheet }, columns }: AnsweredTable,
	before: TextAt
): readonly PlannedCell[] {
	if (texts.kind === 'nothing') return [];
	return (['answer', 'note'] as const).flatMap((field) => {
		const column = columns[field];
		const text = texts[field];
		if (column === undefined || text === '') return [];
		return [{ sheet, row, column, field, text, before: before(row, column) }];
	});
}

function nothingIn(
	{ row, texts }: PlannedRow,
	{ sheet, columns }: AnsweredTable,
	before: TextAt
): readonly LeftCell[] {
	if (texts.kind !== 'nothing') return [];
	const column = columns.answer ?? 0;
	return [
		{
			sheet: sheet.name,
			place: nameOf(row, column),
			why: texts.why,
			text: beginningOf(before(row, column))
		}
	];
}

const nameOf = (row: number, column: number): string => columnLetters(column) + String(row);
