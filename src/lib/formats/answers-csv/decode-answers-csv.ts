import { answerKeyText, type AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { decodeSpreadsheetText, type SpreadsheetTextError } from './decode-spreadsheet-text.ts';
import { unguardCell } from './guard-cell.ts';
import { parseCsv, type CsvRow, type CsvSyntaxError } from './parse-csv.ts';
import { answerOfCells, type CellAnswer } from './answer-of-cells.ts';
import type { AnswerRowIssue } from './answer-row-issue.ts';
import { answerTargets, type AnswerTargets } from './answer-targets.ts';

/** One row of an answer table, resolved: fields left empty in the table are missing. */
export type AnswerRow = AnswerKey & CellAnswer & { readonly line: number };

export type DecodeAnswersCsvError =
	| SpreadsheetTextError
	| CsvSyntaxError
	| { readonly kind: 'missing-column'; readonly column: AnswerColumn }
	| { readonly kind: 'column-twice'; readonly column: AnswerColumn }
	| { readonly kind: 'wrong-rows'; readonly issues: readonly AnswerRowIssue[] };

/** Columns by the headings they may have; only component, control and status must be there. */
const headings = {
	component: ['component', '構成要素', '対象'],
	control: ['control', '点検項目', '項目', '項目番号', 'id'],
	status: ['status', '回答', '状態', '状況'],
	note: ['note', 'メモ', '備考', 'コメント'],
	reason: ['reason', '理由', '該当なしの理由']
} as const;
export type AnswerColumn = keyof typeof headings;
const columns = Object.keys(headings) as readonly AnswerColumn[];
const needed: readonly AnswerColumn[] = ['component', 'control', 'status'];

/** Reads an answer table for one assessment. Either every row is understood, or nothing is taken. */
export function decodeAnswersCsv(
	bytes: Uint8Array,
	checklist: Checklist,
	assessment: Assessment
): Result<readonly AnswerRow[], DecodeAnswersCsvError> {
	const text = decodeSpreadsheetText(bytes);
	if (!text.ok) return text;
	const rows = parseCsv(text.value.text);
	if (!rows.ok) return rows;
	const head = headRowOf(rows.value);
	const places = findColumns(rows.value[head]?.cells ?? []);
	if (!places.ok) return places;
	const body = rows.value.slice(head + 1);
	return readRows(body, places.value, answerTargets(checklist, assessment));
}

/** Whether rows begin with the headings of an answer table, whatever stands below them. */
export const looksLikeAnswerTable = (rows: readonly CsvRow[]): boolean =>
	findColumns(rows[headRowOf(rows)]?.cells ?? []).ok;

/** Rows at the top among which the headings are looked for: people put titles above. */
const searchedRows = 20;

/** The first row that has the headings; where none has, the first of all, which then tells what is missing. */
const headRowOf = (rows: readonly CsvRow[]): number =>
	Math.max(
		0,
		rows.slice(0, searchedRows).findIndex(({ cells }) => findColumns(cells).ok)
	);

type ColumnPlaces = ReadonlyMap<AnswerColumn, number>;

function findColumns(cells: readonly string[]): Result<ColumnPlaces, DecodeAnswersCsvError> {
	const places = new Map<AnswerColumn, number>();
	for (const [place, cell] of cells.entries()) {
		const word = cell.normalize('NFKC').trim().toLowerCase();
		const column = columns.find((name) => headings[name].some((heading) => heading === word));
		if (column === undefined) continue;
		if (places.has(column)) return fail({ kind: 'column-twice', column });
		places.set(column, place);
	}
	const missing = needed.find((column) => !places.has(column));
	return missing === undefined ? ok(places) : fail({ kind: 'missing-column', column: missing });
}

function readRows(
	rows: readonly CsvRow[],
	places: ColumnPlaces,
	targets: AnswerTargets
): Result<readonly AnswerRow[], DecodeAnswersCsvError> {
	const issues: AnswerRowIssue[] = [];
	const seen = new Set<string>();
	const read = rows.flatMap((row): readonly AnswerRow[] => {
		const resolved = readRow(row, places, targets);
		if (!resolved.ok) {
			issues.push({ line: row.line, ...resolved.error });
			return [];
		}
		const key = answerKeyText(resolved.value);
		if (seen.has(key)) {
			issues.push({ line: row.line, problem: 'answered-twice', value: key });
		}
		seen.add(key);
		return [resolved.value];
	});
	return issues.length > 0 ? fail({ kind: 'wrong-rows', issues }) : ok(read);
}

function readRow(
	{ line, cells }: CsvRow,
	places: ColumnPlaces,
	targets: AnswerTargets
): Result<AnswerRow, Omit<AnswerRowIssue, 'line'>> {
	const cellOf = (column: AnswerColumn) => unguardCell(cells[places.get(column) ?? -1] ?? '');
	const target = targets.find(cellOf('component').trim(), cellOf('control').trim());
	if (!target.ok) return target;
	const [status, note, reason] = [cellOf('status').trim(), cellOf('note'), cellOf('reason')];
	const answer = answerOfCells({ status, note, reason });
	return answer.ok ? ok({ line, ...target.value, ...answer.value }) : answer;
}
