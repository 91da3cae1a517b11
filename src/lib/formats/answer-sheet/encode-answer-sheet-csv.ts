import { cellOf } from '../answers-csv/encode-answers-csv.ts';
import type { AnswerSheetTable } from './answer-sheet-table.ts';

/** An answer sheet as CSV for Excel: byte order mark, CRLF, guarded cells. */
export const encodeAnswerSheetCsv = ({ keys, headings, rows }: AnswerSheetTable): string =>
	`\ufeff${[keys, headings, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
