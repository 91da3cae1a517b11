import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnMeaning } from '#lib/i18n/column-words.ts';
import { csvText } from '#lib/formats/answers-csv/csv-text.ts';
import { openEngine } from './duckdb/engine.ts';
import type { DuckDbPackage } from './duckdb/appended-column.ts';
import { tableNames, viewsOn } from './table-views.ts';

/** Writes `dictionary.csv`: every column of every table that was written, in both languages. */
export async function writeDictionary(duckdb: DuckDbPackage, draft: string): Promise<void> {
	const engine = await openEngine(duckdb, ':memory:', {});
	try {
		for (const view of viewsOn(draft)) await engine.run(view);
		const lines: (readonly string[])[] = [];
		for (const table of tableNames) {
			for (const row of await engine.rows(`DESCRIBE ${table}`)) {
				const column = String(row['column_name']);
				const [ja, en] = [columnMeaning(column, 'ja'), columnMeaning(column, 'en')];
				lines.push([table, column, String(row['column_type']), ja, en]);
			}
		}
		writeFileSync(
			join(draft, 'dictionary.csv'),
			csvText(['table', 'column', 'type', 'meaning_ja', 'meaning_en'], lines)
		);
	} finally {
		engine.close();
	}
}
