import { tables } from 'virtual:analysis';

/** The SQL of a table of `analysis/tables`, as it stands within another statement. */
export function tableSql(name: string): string {
	const sql = tables[name];
	if (sql === undefined) throw new Error(`analysis/tables/${name}.sql is missing`);
	return sql.trim().replace(/;$/, '');
}
