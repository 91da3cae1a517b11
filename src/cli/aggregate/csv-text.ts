import { guardCell } from '#lib/formats/answers-csv/guard-cell.ts';
import type { PlainValue } from './duckdb/plain-value.ts';

/** A table as CSV for spreadsheets: byte order mark, CRLF, no cell that could be a formula. */
export const csvText = (
	columns: readonly string[],
	rows: readonly (readonly PlainValue[])[]
): string =>
	`\ufeff${csvLines(columns, rows)
		.map((line) => `${line}\r\n`)
		.join('')}`;

/** The lines of a table, the heading first. */
export const csvLines = (
	columns: readonly string[],
	rows: readonly (readonly PlainValue[])[]
): readonly string[] => [columns, ...rows].map((cells) => cells.map(cellOf).join(','));

function cellOf(value: PlainValue): string {
	if (value === null) return '';
	if (typeof value !== 'string') return String(value);
	const guarded = guardCell(value);
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
