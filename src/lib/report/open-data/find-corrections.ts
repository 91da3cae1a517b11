import { groupFigures, groupKey } from './group-columns.ts';
import type { OpenTable } from './open-table.ts';

/** One figure that was published otherwise before. */
export type Correction = {
	readonly date: string;
	/** The values of `groupKey`. */
	readonly key: readonly string[];
	readonly column: string;
	readonly before: string;
	readonly after: string;
	readonly beforeStatus: string;
	readonly afterStatus: string;
};

/** The cells of a row by the names of their columns. */
type Row = Readonly<Record<string, string>>;

/** Rows of a table by what tells them apart. */
export type TableRows = ReadonlyMap<string, Row>;

/**
 * The figures of groups that are others than they were published, in the order of the table now, then those of groups that
 * are gone. What was not told of a fiscal year before, in no group, corrects nothing: the year itself, a division of the cities
 * (by population, by similar bodies), or a column (how many were asked).
 */
export function findCorrections(
	now: OpenTable,
	before: TableRows,
	date: string
): readonly Correction[] {
	const told = toldIn(before);
	const rows = rowsByKey(now);
	const places = new Map([...rows, ...before].map(([key, row]) => [key, row]));
	return [...places.entries()]
		.filter(([, row]) => told.has(divisionOf(row)))
		.flatMap(([key, row]) =>
			groupFigures.flatMap((column) => {
				if (!told.has(columnOf(row, column))) return [];
				const [was, is] = [before.get(key) ?? noRow, rows.get(key) ?? noRow];
				const [old, next] = [was[column] ?? '', is[column] ?? ''];
				if (old === next) return [];
				return [
					{
						date,
						key: groupKey.map((name) => row[name] ?? ''),
						column,
						before: old,
						after: next,
						beforeStatus: was['status'] ?? 'none',
						afterStatus: is['status'] ?? 'none'
					}
				];
			})
		);
}

/** A group that is not there. */
const noRow: Row = {};

/** Every division and every column that a table tells of its fiscal years. */
const toldIn = (table: TableRows): ReadonlySet<string> =>
	new Set(
		[...table.values()].flatMap((row) => [
			divisionOf(row),
			...groupFigures.filter((name) => (row[name] ?? '') !== '').map((name) => columnOf(row, name))
		])
	);

/** What a row's group is divided by, in its year. */
const divisionOf = (row: Row): string =>
	[
		row['fiscal_year'],
		row['prefecture_code'] === '00' ? 'nation' : 'prefecture',
		...['population_class', 'similar_class'].map((name) => (row[name] === 'all' ? '' : name))
	].join('\n');

const columnOf = (row: Row, name: string): string => [row['fiscal_year'], name].join('\n');

/** The rows of a table as they will stand in its file. */
export const rowsByKey = ({ columns, cells }: Pick<OpenTable, 'columns' | 'cells'>): TableRows =>
	new Map(
		cells.map((row) => {
			const named = Object.fromEntries(columns.map(({ name }, place) => [name, row[place] ?? '']));
			return [groupKey.map((name) => named[name]).join('\n'), named];
		})
	);

/**
 * What both publications tell together that neither tells alone: the figures of one to four cities that came to a group or
 * left it while its figures were shown, and those of a group that was shown and is hidden now, beside what is shown instead.
 * No list of corrections can hide that, so whoever publishes has to know it.
 */
export const tellingCorrections = (
	corrections: readonly Correction[],
	leastShown: number
): readonly Correction[] =>
	corrections.filter(({ column, before, after, beforeStatus, afterStatus }) => {
		if (!isTold(beforeStatus)) return false;
		if (afterStatus === 'hidden') return column === 'mean';
		const change = Math.abs(Number(before) - Number(after));
		return column === 'cities' && isTold(afterStatus) && change < leastShown;
	});

const isTold = (status: string): boolean => status === 'shown' || status === 'few';
