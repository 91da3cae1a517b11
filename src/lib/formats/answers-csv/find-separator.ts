import { readCsvRow } from './read-csv-row.ts';

/** What stands between cells: the comma of CSV, the tab of copied tables, the semicolon of other countries. */
const separators = [',', '\t', ';'] as const;

/** How a text is parted, and where its rows begin: programs can name the separator in a line of its own. */
export type FoundSeparator = { readonly separator: string; readonly start: number };

/** So many rows are tried with each separator. */
const triedRows = 200;

/**
 * The separator outside of quotes that parts most rows into the same number of cells. Lines of a title
 * above the table have none of them and decide nothing.
 */
export function findSeparator(text: string): FoundSeparator {
	const named = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n)/i.exec(text);
	if (named?.[1] !== undefined) return { separator: named[1], start: named[0].length };
	const tried = separators.map((separator) => ({ separator, ...parted(text, separator) }));
	const best = tried.reduce((one, next) =>
		next.rows > one.rows || (next.rows === one.rows && next.width > one.width) ? next : one
	);
	return { separator: best.separator, start: 0 };
}

/** How many rows have the commonest width above one, and that width; up to where it cannot be read so. */
function parted(
	text: string,
	separator: string
): { readonly rows: number; readonly width: number } {
	const counts = new Map<number, number>();
	let offset = 0;
	for (let row = 0; row < triedRows && offset < text.length; row++) {
		const read = readCsvRow(text, offset, separator);
		if (!read.ok) break;
		const width = read.value.cells.length;
		if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
		offset = read.value.end;
	}
	return [...counts]
		.map(([width, rows]) => ({ rows, width }))
		.reduce((one, next) => (next.rows > one.rows ? next : one), { rows: 0, width: 1 });
}
