import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { unguardCell } from '#lib/formats/answers-csv/guard-cell.ts';
import { parseCsv } from '#lib/formats/answers-csv/parse-csv.ts';
import { correctionColumns, correctionsFile } from './correction-columns.ts';
import type { Correction } from './find-corrections.ts';
import { rowsByKey, type TableRows } from './find-corrections.ts';
import { groupFigures, groupKey } from './group-columns.ts';
import type { FormerOpenData } from './open-data-set.ts';

/** Why a data set that was published before cannot be compared with. */
export type FormerOpenDataError = { readonly kind: 'not-open-data'; readonly file: string };

/** What was published before. */
export type FormerTables = {
	readonly groups: TableRows;
	readonly corrections: readonly Correction[];
	/** Whose figures they are: one guideline, none where no row says it. */
	readonly guidelines: readonly string[];
};

/** Columns that were not there from the beginning, and what a row without them is of. */
const laterColumns: Readonly<Record<string, string>> = {
	similar_class: 'all',
	cities_answered: ''
};

/** Reads a former data set; its columns are found by their names, so that new ones hinder nothing. */
export function readFormer(former: FormerOpenData): Result<FormerTables, FormerOpenDataError> {
	const groups = readTable(former.groupFigures, [...groupKey, ...groupFigures, 'status']);
	if (groups === undefined) return fail({ kind: 'not-open-data', file: 'group-figures.csv' });
	const names = correctionColumns.map(({ name }) => name);
	const listed = readTable(former.corrections, names);
	if (listed === undefined) return fail({ kind: 'not-open-data', file: correctionsFile });
	const columns = groups.head.map(
		(name) => ({ name, datatype: 'string', required: false, of: () => null }) as const
	);
	const rows = rowsByKey({ columns, cells: groups.rows });
	return ok({
		groups: rows,
		corrections: listed.rows.map((cells) => correctionOf(listed.head, cells)),
		guidelines: [...new Set([...rows.values()].flatMap(({ guideline }) => guideline || []))]
	});
}

type ReadTable = {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
};

function readTable(text: string, needed: readonly string[]): ReadTable | undefined {
	const parsed = parseCsv(text.replace(/^\ufeff/, ''));
	if (!parsed.ok) return undefined;
	const [head, ...rows] = parsed.value.map(({ cells }) => cells.map(unguardCell));
	if (head === undefined) return undefined;
	const lacking = needed.filter((name) => !head.includes(name));
	if (lacking.some((name) => laterColumns[name] === undefined)) return undefined;
	const added = lacking.map((name) => laterColumns[name] ?? '');
	return { head: [...head, ...lacking], rows: rows.map((cells) => [...cells, ...added]) };
}

function correctionOf(head: readonly string[], cells: readonly string[]): Correction {
	const of = (name: string) => cells[head.indexOf(name)] ?? '';
	return {
		date: of('date'),
		key: groupKey.map(of),
		column: of('column'),
		before: of('before'),
		after: of('after'),
		beforeStatus: of('before_status'),
		afterStatus: of('after_status')
	};
}
