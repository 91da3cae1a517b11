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

/** Rows of a table by what tells them apart; every row by the names of its columns. */
export type TableRows = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * The figures of groups that are others than they were published, in the order of the table now, then those of groups that
 * are gone. A fiscal year that was not published before corrects nothing.
 */
export function findCorrections(
	now: OpenTable,
	before: TableRows,
	date: string
): readonly Correction[] {
	if (before.size === 0) return [];
	const published = new Set([...before.values()].map(({ fiscal_year }) => fiscal_year));
	const rows = rowsByKey(now);
	const places = new Map([...rows, ...before].map(([key, row]) => [key, row]));
	return [...places.entries()]
		.filter(([, { fiscal_year }]) => published.has(fiscal_year))
		.flatMap(([key, row]) =>
			groupFigures.flatMap((column) => {
				const [was, is] = [before.get(key), rows.get(key)];
				const [old, next] = [was?.[column] ?? '', is?.[column] ?? ''];
				if (old === next) return [];
				return [
					{
						date,
						key: groupKey.map((name) => row[name] ?? ''),
						column,
						before: old,
						after: next,
						beforeStatus: was?.['status'] ?? 'none',
						afterStatus: is?.['status'] ?? 'none'
					}
				];
			})
		);
}

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
