import { cellOf } from './encode-answers-csv.ts';

/** What stands in a cell; nothing where there is no value. */
export type CsvValue = string | number | boolean | null;

/** A table as CSV for spreadsheets: byte order mark, CRLF, one datum a cell, nothing that could be a formula. */
export const csvText = (
	columns: readonly string[],
	rows: readonly (readonly CsvValue[])[]
): string => `\ufeff${[columns, ...rows].map(lineOf).join('')}`;

const lineOf = (cells: readonly CsvValue[]): string => `${cells.map(textOf).join(',')}\r\n`;

/** Numbers are numbers: a minus is no formula. */
const textOf = (value: CsvValue): string =>
	value === null ? '' : typeof value === 'string' ? cellOf(value) : String(value);
