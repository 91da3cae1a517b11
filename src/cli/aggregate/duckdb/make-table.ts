import { tableSql } from '../table-sql.ts';
import type { Engine } from './engine.ts';

/** Makes a table of the run from the SQL of its name, anew. */
export const makeTable = (engine: Engine, table: string): Promise<void> =>
	engine.run(`CREATE OR REPLACE TEMP TABLE ${table} AS ${tableSql(table)}`);
