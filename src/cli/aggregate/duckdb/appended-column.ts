import type { ColumnKind } from '#lib/formats/comparison/column-types.ts';

/** The package, as it is once it was found. */
export type DuckDbPackage = typeof import('@duckdb/node-api');

/** A column to append: its kind, and its value in each row. */
export type AppendedColumn = {
	readonly kind: ColumnKind;
	readonly at: (row: number) => string | number | boolean | null;
};

/** Appends so many rows to a table. */
export type AppendRows = (
	table: string,
	count: number,
	columns: readonly AppendedColumn[]
) => Promise<void>;
