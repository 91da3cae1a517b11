import { csvText } from '../answers-csv/csv-text.ts';
import type { AnswerSheetTable } from './answer-sheet-table.ts';

/** An answer sheet as CSV for Excel: byte order mark, CRLF, guarded cells. */
export const encodeAnswerSheetCsv = ({ keys, headings, rows }: AnswerSheetTable): string =>
	csvText(keys, [headings, ...rows]);
