import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openTables, tableFiles } from './spark/ask-duckdb.mjs';

// `node scripts/measure-scans.mjs --folder out [--price 5]`: how many bytes of the Parquet files each ready question has
// to read, which is what services that run SQL over object storage charge for; with a price for a terabyte what that
// costs. Only the columns that a question names count, in all partitions; metadata is not counted.
const { values } = parseArgs({
	options: { folder: { type: 'string' }, price: { type: 'string' } }
});
const folder = resolve(values.folder ?? 'out');
const questions = 'analysis/questions';

const connection = await openTables(folder);
const sizes = await sizesOfColumns();
const shapes = await emptyTables();

console.log('| question | tables | MB read | DuckDB ms |');
console.log('| --- | --- | --- | --- |');
let total = 0;
for (const name of readdirSync(questions)
	.filter((file) => file.endsWith('.sql'))
	.sort()) {
	const sql = readFileSync(join(questions, name), 'utf8');
	const used = await usedColumns(sql);
	const bytes = used.reduce((sum, column) => sum + (sizes.get(column) ?? 0), 0);
	total += bytes;
	const tables = [...new Set(used.map((column) => column.split('.')[0]))].join(', ');
	const began = performance.now();
	await connection.runAndReadAll(sql);
	const ms = Math.round(performance.now() - began);
	console.log(`| ${name.slice(0, -4)} | ${tables} | ${(bytes / 1e6).toFixed(2)} | ${ms} |`);
}
console.log(`\nall questions: ${(total / 1e6).toFixed(1)} MB`);
if (values.price !== undefined) {
	console.log(
		`at ${values.price} for a TB (10^12 bytes): ${((total / 1e12) * Number(values.price)).toFixed(6)}`
	);
}

/** Compressed bytes of each column over all files, as their own metadata says: `answers.status` → bytes. */
async function sizesOfColumns() {
	const found = new Map();
	for (const [table, files] of Object.entries(tableFiles(folder))) {
		const read = await connection.runAndReadAll(
			`SELECT path_in_schema, sum(total_compressed_size)::DOUBLE FROM parquet_metadata('${files}') GROUP BY ALL`
		);
		for (const [column, bytes] of read.getRowsJS()) found.set(`${table}.${column}`, bytes);
	}
	return found;
}

/** The columns of each table, and an empty table of each, in which columns can be left out. */
async function emptyTables() {
	await connection.run('CREATE SCHEMA shape');
	const columns = new Map();
	for (const table of Object.keys(tableFiles(folder))) {
		await connection.run(`CREATE TABLE shape.${table}_whole AS FROM main.${table} LIMIT 0`);
		const read = await connection.runAndReadAll(`DESCRIBE shape.${table}_whole`);
		columns.set(
			table,
			read.getRowsJS().map(([name]) => name)
		);
		await connection.run(`CREATE VIEW shape.${table} AS FROM shape.${table}_whole`);
	}
	return columns;
}

/** A column is used where the question cannot be asked of a table without it. */
async function usedColumns(sql) {
	await connection.run("SET search_path = 'shape'");
	const used = [];
	for (const [table, columns] of shapes) {
		for (const column of columns) {
			await connection.run(
				`CREATE OR REPLACE VIEW shape.${table} AS SELECT * EXCLUDE (${column}) FROM shape.${table}_whole`
			);
			if (!(await canAsk(sql))) used.push(`${table}.${column}`);
		}
		await connection.run(`CREATE OR REPLACE VIEW shape.${table} AS FROM shape.${table}_whole`);
	}
	await connection.run("SET search_path = 'main'");
	return used;
}

async function canAsk(sql) {
	try {
		await connection.runAndReadAll(`EXPLAIN ${sql}`);
		return true;
	} catch {
		return false;
	}
}
