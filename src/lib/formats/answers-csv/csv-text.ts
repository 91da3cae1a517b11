import { guardCell } from './guard-cell.ts';

/** What stands in a cell; nothing where there is no value. */
export type CsvValue = string | number | boolean | null;

type Row = readonly CsvValue[];

/** A table as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, one datum a cell, nothing that could be a formula. */
export const csvText = (columns: readonly string[], rows: readonly Row[]): string =>
	`\ufeff${csvRows([columns, ...rows])}`;

/** Further rows of such a table, for one that is written piece by piece. */
export const csvRows = (rows: readonly Row[]): string =>
	rows.map((row) => `${csvLine(row)}\r\n`).join('');

/** A line of a table, for a terminal or another program: without an end. */
export const csvLine = (row: Row): string => row.map(cellOf).join(',');

/** A cell that no spreadsheet takes for a formula, quoted where RFC 4180 asks for it. Numbers are numbers: a minus is no formula. */
function cellOf(value: CsvValue): string {
	if (value === null) return '';
	if (typeof value !== 'string') return String(value);
	const guarded = guardCell(value);
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
