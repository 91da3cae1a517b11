import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { findSeparator } from './find-separator.ts';
import { readCsvRow, type CsvRowProblem } from './read-csv-row.ts';

/** A row of a CSV file with the line (from 1) it begins on. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** Why a text is not CSV: where (from 1) and what. */
export type CsvSyntaxError = {
	readonly kind: 'csv-syntax';
	readonly problem: CsvRowProblem | 'too-many-rows';
	readonly line: number;
};

/** Most rows read from one file. */
export const mostCsvRows = 200_000;

/** Parses RFC 4180 text with any line ending and the separator that fits it. Empty rows are left out. */
export function parseCsv(text: string): Result<readonly CsvRow[], CsvSyntaxError> {
	const { separator, start } = findSeparator(text);
	const rows: CsvRow[] = [];
	let line = start === 0 ? 1 : 2;
	for (let offset = start; offset < text.length;) {
		const row = readCsvRow(text, offset, separator);
		if (!row.ok) return fail({ kind: 'csv-syntax', problem: row.error, line });
		if (row.value.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.value.cells });
		if (rows.length > mostCsvRows)
			return fail({ kind: 'csv-syntax', problem: 'too-many-rows', line });
		line += row.value.lines;
		offset = row.value.end;
	}
	return ok(rows);
}
