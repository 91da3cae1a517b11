import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { csvRows, csvText } from '#lib/formats/answers-csv/csv-text.ts';
import type { Engine } from './duckdb/engine.ts';
import { leftOutCountsCsv, leftOutCsv } from './left-out-csv.ts';
import type { LeftOutLine } from './left-out-list.ts';
import { parquetIn } from './parquet-in.ts';

/** What is not read from the tables that are written already. */
type SpreadsheetTables = {
	readonly left: readonly LeftOutLine[];
	readonly lang: Locale;
	/** Whether aliases stand for the cities: then files have no names here either. */
	readonly aliases: boolean;
};

/** Writes the tables that are for spreadsheets. */
export async function writeCsvs(
	engine: Engine,
	draft: string,
	{ left, lang, aliases }: SpreadsheetTables
): Promise<void> {
	await writeCities(engine, draft);
	const leftOut = aliases ? leftOutCountsCsv : leftOutCsv;
	writeFileSync(join(draft, 'left-out.csv'), leftOut(left, lang));
}

/** Year by year and piece by piece: all of them at once would take memory with every year. */
async function writeCities(engine: Engine, draft: string): Promise<void> {
	const path = join(draft, 'cities.csv');
	const years = await engine.rows('SELECT DISTINCT fiscal_year FROM chosen ORDER BY fiscal_year');
	let columns: readonly string[] = [];
	for (const { fiscal_year: year } of years) {
		const sql = `
			SELECT fiscal_year, prefecture, * EXCLUDE (fiscal_year, prefecture)
				REPLACE (strftime(as_of, '%Y-%m-%d') AS as_of)
			FROM (${parquetIn(draft, `cities/fiscal_year=${String(year)}/*/*.parquet`, 'year-and-prefecture')})
			ORDER BY code`;
		await engine.pieces(sql, (cities) => {
			const rowsWith = (names: readonly string[]) =>
				cities.map((city) => names.map((name) => city[name] ?? null));
			if (columns.length > 0) {
				appendFileSync(path, csvRows(rowsWith(columns)));
				return;
			}
			// The first piece comes with the names of the columns.
			columns = Object.keys(cities[0] ?? {});
			writeFileSync(path, csvText(columns, rowsWith(columns)));
		});
	}
}
