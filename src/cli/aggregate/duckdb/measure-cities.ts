import { tableSql } from '../table-sql.ts';
import type { Engine } from './engine.ts';
import { choosePrefecture } from './choose-rows.ts';
import { makeTable } from './make-table.ts';
import { textIn } from './row-values.ts';

/** Makes the tables of what is known of each city and year; `comparable` must stand, and the rows of parts side by side. */
export async function measureCities(engine: Engine): Promise<void> {
	await makeTable(engine, 'told_edition');
	await makeTable(engine, 'same_cities');
	await compareYears(engine);
	await makeTable(engine, 'measured_cities');
}

/** Prefecture by prefecture: the answers of all cities over five years would be held in memory at once. */
async function compareYears(engine: Engine): Promise<void> {
	await engine.run(`CREATE OR REPLACE TEMP TABLE common (
		fiscal_year INTEGER, file INTEGER, code VARCHAR, layer VARCHAR, controls BIGINT, percent DOUBLE)`);
	const found = await engine.rows(
		'SELECT DISTINCT prefecture FROM same_cities ORDER BY prefecture'
	);
	for (const row of found) {
		await choosePrefecture(engine, textIn(row, 'prefecture'));
		await engine.run(`INSERT INTO common ${tableSql('common')}`);
	}
}
