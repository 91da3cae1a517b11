import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Skipped } from './skipped.mjs';

const partitioned = ['answers', 'layers', 'cities', 'lenses'];
const whole = ['controls', 'crosswalk', 'places'];

/**
 * Asks every question of DuckDB over a folder of `aggregate`: `{ question, columns, rows, ms }`.
 * @param {string} folder
 * @param {string} questions
 */
export async function askDuckdb(folder, questions) {
	const connection = await openTables(folder);
	const names = readdirSync(questions).filter((name) => name.endsWith('.sql'));
	const answers = [];
	for (const question of names.sort()) {
		const began = performance.now();
		const read = await connection.runAndReadAll(readFileSync(join(questions, question), 'utf8'));
		const ms = Math.round(performance.now() - began);
		answers.push({ question, columns: read.columnNames(), rows: read.getRowsJS(), ms });
	}
	connection.closeSync();
	return answers;
}

/**
 * A connection that has a view of each table of the folder.
 * @param {string} folder
 */
export async function openTables(folder) {
	const { DuckDBInstance } = await duckdb();
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	for (const [name, files] of Object.entries(tableFiles(folder))) {
		const types = typesOf[name] ?? "{'fiscal_year': INTEGER, 'prefecture': VARCHAR}";
		const partitions = whole.includes(name)
			? ''
			: `, hive_partitioning = true, hive_types = ${types}`;
		await connection.run(`CREATE VIEW ${name} AS FROM read_parquet(${quoted(files)}${partitions})`);
	}
	return connection;
}

/** @type {Readonly<Record<string, string>>} */
const typesOf = { groups: "{'fiscal_year': INTEGER}" };

/**
 * The Parquet files of each table, as a pattern.
 * @param {string} folder
 * @returns {Readonly<Record<string, string>>}
 */
export const tableFiles = (folder) =>
	Object.fromEntries([
		...partitioned.map((name) => [name, `${folder}/${name}/*/*/*.parquet`]),
		['groups', `${folder}/groups/*/*.parquet`],
		...whole.map((name) => [name, fileOf(folder, name)])
	]);

async function duckdb() {
	try {
		return await import('@duckdb/node-api');
	} catch {
		throw new Skipped('no DuckDB (npm install @duckdb/node-api)');
	}
}

/**
 * A table that is not partitioned: a folder of its own, or one file.
 * @param {string} folder
 * @param {string} name
 */
const fileOf = (folder, name) =>
	existsSync(join(folder, name)) ? `${folder}/${name}/*.parquet` : `${folder}/${name}.parquet`;

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
