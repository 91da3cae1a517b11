/** What a column of the tables over many cities holds. */
export type ColumnKind = 'integer' | 'double' | 'text' | 'boolean';

/** The types of columns as SQL and the dictionaries call them. */
export const columnTypes: Readonly<Record<ColumnKind, string>> = {
	integer: 'INTEGER',
	double: 'DOUBLE',
	text: 'VARCHAR',
	boolean: 'BOOLEAN'
};
