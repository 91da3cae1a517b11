import { join } from 'node:path';
import { quoted } from './quoted.ts';

/** How a table is put into folders; `whole`: it is one file. */
export type Parting = 'year-and-prefecture' | 'year' | 'whole';

/** Columns that stand in the names of folders. They are read off the end of a path, since a folder above may bear such a name too. */
const columns: Readonly<Record<Exclude<Parting, 'whole'>, string>> = {
	'year-and-prefecture': `
		CAST(${captured('fiscal_year=([0-9]+)[/\\\\]prefecture=[^/\\\\]+[/\\\\][^/\\\\]+$')} AS INTEGER) AS fiscal_year,
		${captured('prefecture=([^/\\\\]+)[/\\\\][^/\\\\]+$')} AS prefecture`,
	year: `CAST(${captured('fiscal_year=([0-9]+)[/\\\\][^/\\\\]+$')} AS INTEGER) AS fiscal_year`
};

function captured(pattern: string): string {
	return `regexp_extract(filename, '${pattern}', 1)`;
}

/** A SELECT of the Parquet files at `path`, which may have stars in it, below `root`, whose name is taken to the letter. */
export function parquetIn(root: string, path: string, parting: Parting): string {
	const files = quoted(join(toTheLetter(root), path));
	return parting === 'whole'
		? `SELECT * FROM read_parquet(${files}, hive_partitioning = false)`
		: `SELECT * EXCLUDE (filename), ${columns[parting]}
			FROM read_parquet(${files}, hive_partitioning = false, filename = true)`;
}

/** A path of which the engine takes no character for a wild card. */
export const toTheLetter = (path: string): string => path.replaceAll(/[*?[]/g, '[$&]');
