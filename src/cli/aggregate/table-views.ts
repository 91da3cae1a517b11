import { join } from 'node:path';
import { quoted } from './quoted.ts';

const parted = ['answers', 'layers', 'cities', 'lenses'];
const single = ['controls', 'layer_names', 'lens_groups', 'crosswalk', 'places'];

/** Names of all tables of an output. */
export const tableNames: readonly string[] = [...parted, 'groups', ...single];

/** Statements that put the tables of an output under their names, with the columns that stand in names of folders. */
export const viewsOn = (root: string): readonly string[] => [
	...parted.map((table) =>
		viewOf(
			table,
			join(root, table, '*/*/*.parquet'),
			"'fiscal_year': INTEGER, 'prefecture': VARCHAR"
		)
	),
	viewOf('groups', join(root, 'groups/*/*.parquet'), "'fiscal_year': INTEGER"),
	...single.map(
		(table) =>
			`CREATE VIEW ${table} AS SELECT * FROM read_parquet(${quoted(join(root, `${table}.parquet`))})`
	)
];

const viewOf = (table: string, path: string, types: string): string =>
	`CREATE VIEW ${table} AS SELECT * FROM read_parquet(${quoted(path)}, hive_partitioning = true, hive_types = {${types}})`;
