import type { CsvValue } from './csv-text.ts';
import { guardCell } from './guard-cell.ts';

/** A table as a spreadsheet takes it from the clipboard: tabs between cells, nothing that could be a formula. */
export const tabText = (
	columns: readonly string[],
	rows: readonly (readonly CsvValue[])[]
): string => [columns, ...rows].map((row) => row.map(cellOf).join('\t')).join('\r\n');

/** A tab or a line break would begin another cell. */
const cellOf = (value: CsvValue): string =>
	typeof value === 'string' ? guardCell(value.replace(/[\t\r\n]+/g, ' ')) : String(value ?? '');
