import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { aggregateMessagesFor } from '#lib/i18n/aggregate-messages.ts';
import { describeLeftOut } from '#lib/i18n/describe-left-out.ts';
import { csvText } from '#lib/formats/answers-csv/csv-text.ts';
import type { Engine } from './duckdb/engine.ts';
import type { LeftOutLine } from './left-out-list.ts';
import { quoted } from './write-tables.ts';

/** Writes the tables that are for spreadsheets. */
export async function writeCsvs(
	engine: Engine,
	draft: string,
	left: readonly LeftOutLine[],
	lang: Locale
): Promise<void> {
	const cities = await engine.rows(`
		SELECT fiscal_year, prefecture, * EXCLUDE (fiscal_year, prefecture)
			REPLACE (strftime(as_of, '%Y-%m-%d') AS as_of)
		FROM read_parquet(${quoted(join(draft, 'cities/*/*/*.parquet'))}, hive_partitioning = true,
			hive_types = {'fiscal_year': INTEGER, 'prefecture': VARCHAR})
		ORDER BY fiscal_year, code`);
	const columns = Object.keys(cities[0] ?? {});
	writeFileSync(
		join(draft, 'cities.csv'),
		csvText(
			columns,
			cities.map((city) => columns.map((column) => city[column] ?? null))
		)
	);
	writeFileSync(join(draft, 'groups.csv'), await groupsCsv(engine));
	writeFileSync(join(draft, 'left-out.csv'), leftOutCsv(left, lang));
}

/** Figures that are hidden are χ, as official statistics print them. */
async function groupsCsv(engine: Engine): Promise<string> {
	const groups = await engine.rows(
		'SELECT * EXCLUDE (position) FROM groups ORDER BY groups.position'
	);
	const columns = Object.keys(groups[0] ?? {});
	return csvText(
		columns,
		groups.map((group) =>
			columns.map((column) => {
				const status = group[gradeColumns.has(column) ? 'grades_status' : 'status'];
				const isHidden = status === 'hidden' && figureColumns.has(column);
				return isHidden ? 'χ' : (group[column] ?? null);
			})
		)
	);
}

const gradeColumns = new Set(['grade_a', 'grade_b', 'grade_c', 'grade_d', 'not_rated']);
const figureColumns = new Set([
	'mean',
	'median',
	'q1',
	'q3',
	'standard_deviation',
	...gradeColumns
]);

function leftOutCsv(left: readonly LeftOutLine[], lang: Locale): string {
	const { counted } = aggregateMessagesFor(lang);
	return csvText(
		['file', 'why', 'files', 'explanation'],
		left.map(({ file, why, files, counted: isCount }) => {
			const text = describeLeftOut({ source: file, why }, lang);
			return [file, why.kind, files, isCount ? `${text}: ${counted}` : text];
		})
	);
}
