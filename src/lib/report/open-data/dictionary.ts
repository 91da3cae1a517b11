import type { Locale } from '#lib/domain/primitives/locales.ts';
import { openDataMessagesFor } from '#lib/i18n/open-data-messages.ts';
import { openTable, type OpenColumn, type OpenTable } from './open-table.ts';

type Entry = {
	readonly file: string;
	readonly column: OpenColumn<never>;
	readonly words: ColumnWords;
	readonly example: string;
};

/** What the dictionary says of a column besides its name and type. */
export type ColumnWords = {
	readonly title: string;
	readonly meaning: string;
	readonly unit?: string;
	readonly codes?: string;
};

/** Every column of every table in one language: name, title, type, unit, codes, meaning, and a value from this very data. */
export const dictionary = (locale: Locale, tables: readonly OpenTable[]): OpenTable =>
	openTable(`dictionary-${locale}.csv`, columns, ['file', 'name'], entriesOf(locale, tables));

const entriesOf = (locale: Locale, tables: readonly OpenTable[]): readonly Entry[] =>
	tables.flatMap((table) =>
		table.columns.map((column, place) => ({
			file: table.file,
			column,
			words: wordsOf(locale, column.name),
			example: table.cells.find((row) => row[place] !== '')?.[place] ?? ''
		}))
	);

/** The words for a column. Throws where there are none: every column has to be explained. */
export function wordsOf(locale: Locale, name: string): ColumnWords {
	const words: Readonly<Record<string, ColumnWords>> = openDataMessagesFor(locale).columns;
	const found = words[name];
	if (found === undefined) throw new Error(`no words for the column ${name}`);
	return found;
}

const columns: readonly OpenColumn<Entry>[] = [
	{ name: 'file', datatype: 'string', required: true, of: ({ file }) => file },
	{ name: 'name', datatype: 'string', required: true, of: ({ column }) => column.name },
	{ name: 'title', datatype: 'string', required: true, of: ({ words }) => words.title },
	{ name: 'type', datatype: 'string', required: true, of: ({ column }) => column.datatype },
	{ name: 'unit', datatype: 'string', required: false, of: ({ words }) => words.unit ?? '' },
	{ name: 'codes', datatype: 'string', required: false, of: ({ words }) => words.codes ?? '' },
	{ name: 'required', datatype: 'boolean', required: true, of: ({ column }) => column.required },
	{ name: 'meaning', datatype: 'string', required: true, of: ({ words }) => words.meaning },
	{ name: 'example', datatype: 'string', required: false, of: ({ example }) => example }
];
