/** A row of an answer by the names of its columns. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

type Answer = {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly unknown[])[];
};

/** The rows of an answer as they are compared: whole numbers to the letter, computed ones to ten digits. */
export const asRows = ({ columns, rows }: Answer): readonly Row[] =>
	rows.map((row) =>
		Object.fromEntries(columns.map((column, place) => [column, plain(row[place])]))
	);

/** A row that plain code made, likewise. */
export const asRow = (row: Row): Row =>
	Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)]));

function plain(value: unknown): Row[string] {
	if (typeof value === 'bigint') return Number(value);
	if (typeof value === 'number') return Number(value.toPrecision(10));
	if (typeof value === 'string' || typeof value === 'boolean') return value;
	return null;
}
