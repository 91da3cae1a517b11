import { tableSql } from '../table-sql.ts';
import type { Engine } from './engine.ts';

/** Makes the tables of what is measured of each city; the table `comparable` must stand. */
export async function measureCities(engine: Engine): Promise<void> {
	for (const table of ['told_edition', 'common', 'measured_cities', 'measured']) {
		await engine.run(`CREATE OR REPLACE TEMP TABLE ${table} AS ${tableSql(table)}`);
	}
}
