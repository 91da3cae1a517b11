import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnMeaning } from '#lib/i18n/column-words.ts';
import {
	encodeDictionaryCsv,
	type DictionaryLine
} from '#lib/formats/comparison/encode-dictionary-csv.ts';
import type { DuckDbPackage } from './duckdb/appended-column.ts';
import { openEngine } from './duckdb/engine.ts';
import { tableNames, viewsOn } from './table-views.ts';

/** Writes `dictionary.csv`: every column of every table that was written, in both languages. */
export async function writeDictionary(duckdb: DuckDbPackage, draft: string): Promise<void> {
	const engine = await openEngine(duckdb, ':memory:', {});
	try {
		for (const view of viewsOn(draft)) await engine.run(view);
		const lines: DictionaryLine[] = [];
		for (const table of tableNames) {
			for (const row of await engine.rows(`DESCRIBE ${table}`)) {
				const column = String(row['column_name']);
				const [ja, en] = [columnMeaning(column, 'ja'), columnMeaning(column, 'en')];
				lines.push([table, column, String(row['column_type']), ja, en]);
			}
		}
		writeFileSync(join(draft, 'dictionary.csv'), encodeDictionaryCsv(lines));
	} finally {
		engine.close();
	}
}
