import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './duckdb/engine.ts';
import { enterStage } from './duckdb/engine-memory.ts';
import { choosePart, partsOf } from './duckdb/place-parts.ts';
import { quoted } from './quoted.ts';
import { tableSql } from './table-sql.ts';

/** Tables with a folder for each fiscal year and prefecture. */
const parted = ['answers', 'layers', 'cities', 'lenses'] as const;
/** Tables of one file. */
const single = ['controls', 'layer_names', 'lens_groups', 'crosswalk', 'places'] as const;

/** Writes every table as Parquet; rows must stand side by side by part. The SQL that makes each is `analysis/tables/<name>.sql`. */
export async function writeTables(engine: Engine, draft: string): Promise<void> {
	const parts = await partsOf(engine);
	let year: number | undefined;
	for (const part of parts) {
		if (part.fiscalYear !== year) await enterStage(engine, 'writing');
		year = part.fiscalYear;
		await choosePart(engine, part);
		for (const table of parted) {
			const folder = join(
				draft,
				table,
				`fiscal_year=${String(part.fiscalYear)}`,
				`prefecture=${part.prefecture}`
			);
			await writeParquet(engine, table, join(folder, 'part-0.parquet'));
		}
	}
	// A year in which nothing was answered has no groups; its file is there without rows, so that the table can be asked.
	for (const year of new Set(parts.map(({ fiscalYear }) => fiscalYear))) {
		await engine.run(
			`CREATE OR REPLACE TEMP TABLE part_years AS SELECT ${String(year)} AS fiscal_year`
		);
		const folder = join(draft, 'groups', `fiscal_year=${String(year)}`);
		await writeParquet(engine, 'groups', join(folder, 'part-0.parquet'));
	}
	for (const table of single) await writeParquet(engine, table, join(draft, `${table}.parquet`));
}

async function writeParquet(engine: Engine, table: string, path: string): Promise<void> {
	mkdirSync(join(path, '..'), { recursive: true });
	await engine.run(
		`COPY (${tableSql(table)}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`
	);
}
