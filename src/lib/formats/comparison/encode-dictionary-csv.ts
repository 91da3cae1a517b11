import { csvText } from '../answers-csv/csv-text.ts';

/** What a dictionary says of a column: its table, its name, its type, and what it holds in both languages. */
export type DictionaryLine = readonly [
	table: string,
	column: string,
	type: string,
	meaningJa: string,
	meaningEn: string
];

/** The dictionary of tables over many cities as CSV, one line a column. */
export const encodeDictionaryCsv = (lines: readonly DictionaryLine[]): string =>
	csvText(['table', 'column', 'type', 'meaning_ja', 'meaning_en'], lines);
