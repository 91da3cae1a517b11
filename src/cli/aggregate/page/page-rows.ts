import { page } from 'virtual:analysis';
import type { Engine, Row } from '../duckdb/engine.ts';

/** The rows of a question of the page (`analysis/page`). */
export function pageRows(engine: Engine, name: string): Promise<readonly Row[]> {
	const sql = page[name];
	if (sql === undefined) throw new Error(`analysis/page/${name}.sql is missing`);
	return engine.rows(sql);
}
