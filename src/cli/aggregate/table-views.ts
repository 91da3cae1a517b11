import { parquetIn, type Parting } from './parquet-in.ts';

const parted = ['answers', 'layers', 'cities', 'lenses'];
const single = ['controls', 'layer_names', 'lens_groups', 'crosswalk', 'places'];

/** Names of all tables of an output. */
export const tableNames: readonly string[] = [...parted, 'groups', ...single];

/** Statements that put the tables of an output under their names, with the columns that stand in names of folders. */
export const viewsOn = (root: string): readonly string[] => {
	const viewOf = (table: string, path: string, parting: Parting): string =>
		`CREATE VIEW ${table} AS ${parquetIn(root, path, parting)}`;
	return [
		...parted.map((table) => viewOf(table, `${table}/*/*/*.parquet`, 'year-and-prefecture')),
		viewOf('groups', 'groups/*/*.parquet', 'year'),
		...single.map((table) => viewOf(table, `${table}.parquet`, 'whole'))
	];
};
