import { csvText } from '#lib/formats/answers-csv/csv-text.ts';

/** Datatypes of CSV on the Web that the tables use. */
export type OpenDatatype = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** A column: its name in the files, what it holds, and how it is taken from a row. */
export type OpenColumn<Row, Name extends string = string> = {
	readonly name: Name;
	readonly datatype: OpenDatatype;
	/** Filled in every row; else an empty cell means that there is no value to show. */
	readonly required: boolean;
	readonly of: (row: Row) => string | number | boolean | null;
};

/** A table of the data set, as a file and as its metadata see it. */
export type OpenTable = {
	readonly file: string;
	readonly columns: readonly OpenColumn<never>[];
	/** The columns that tell rows apart. */
	readonly key: readonly string[];
	readonly cells: readonly (readonly string[])[];
};

/** A table with its cells as texts: numbers stay numbers, nothing is formatted for reading. */
export const openTable = <Row>(
	file: string,
	columns: readonly OpenColumn<Row>[],
	key: readonly string[],
	rows: readonly Row[]
): OpenTable => ({
	file,
	columns,
	key,
	cells: rows.map((row) => columns.map(({ of }) => String(of(row) ?? '')))
});

/** A table as CSV, the names of columns first. */
export const openTableText = ({ columns, cells }: Pick<OpenTable, 'columns' | 'cells'>): string =>
	csvText(
		columns.map(({ name }) => name),
		cells
	);
