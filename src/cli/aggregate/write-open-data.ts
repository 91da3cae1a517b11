import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { ChecklistCatalogue } from '#lib/application/ports.ts';
import { csvRows } from '#lib/formats/answers-csv/csv-text.ts';
import { exampleCities, exampleGroups } from '#lib/report/open-data/example-rows.ts';
import { openDataFiles, type OpenDataFiles } from '#lib/report/open-data/open-data-files.ts';
import { openTableText, type OpenTable } from '#lib/report/open-data/open-table.ts';
import { cityTable, groupTable } from '#lib/report/open-data/open-tables.ts';
import type { Engine, Row } from './duckdb/engine.ts';
import { enterStage } from './duckdb/engine-memory.ts';
import { numberIn } from './duckdb/row-values.ts';
import type { OpenDataChoices } from './open-data-choices.ts';
import { openCityOf, openGroupOf } from './open-data-rows.ts';
import type { Summary } from './summary.ts';
import { parquetIn } from './parquet-in.ts';

/** What the data set is made of, besides the tables that stand already. */
export type OpenDataMaking = {
	readonly summary: Summary;
	readonly catalogue: ChecklistCatalogue;
	readonly choices: OpenDataChoices & { readonly told: (made: OpenDataFiles) => void };
};

/** Writes `open-data/`: the protected figures as a data set that may be published; the tables must stand. */
export async function writeOpenData(
	engine: Engine,
	draft: string,
	{ summary, catalogue, choices }: OpenDataMaking
): Promise<void> {
	const { named, told, formerGuidelines: _, ...given } = choices;
	const facts = {
		guideline: summary.guideline ?? '',
		scoringVersion: summary.scoringVersion,
		sample: summary.samples
	};
	mkdirSync(join(draft, openDataFolder));
	const groups = await writeTable(engine, draft, {
		sqls: [groupsSql(draft)],
		rowOf: openGroupOf,
		tableOf: (rows) => groupTable(facts, rows),
		// Corrections are looked for in all of them.
		kept: (rows) => (given.former === undefined ? exampleGroups(facts, rows) : rows)
	});
	const cities = named
		? await writeTable(engine, draft, {
				sqls: (await yearsOf(engine)).map((year) => citiesSql(draft, year)),
				rowOf: openCityOf,
				tableOf: (rows) => cityTable(facts, rows),
				kept: (rows) => exampleCities(facts, rows)
			})
		: undefined;
	const title = titleOf(summary, catalogue);
	const made = openDataFiles({ ...given, ...facts, title, groups, cities });
	if (!made.ok) throw new Error('the former data set was read before');
	for (const { name, text } of made.value.files) {
		const path = join(draft, openDataFolder, name);
		if (!existsSync(path)) writeFileSync(path, text);
	}
	told(made.value);
}

/** Its folder within the output. */
export const openDataFolder = 'open-data';

/** How a table is written whose rows stand in the engine. */
type PieceByPiece<Line> = {
	readonly sqls: readonly string[];
	readonly rowOf: (row: Row) => Line;
	readonly tableOf: (rows: readonly Line[]) => OpenTable;
	/** What of these rows the other files need. */
	readonly kept: (rows: readonly Line[]) => readonly Line[];
};

/** Writes a table piece by piece, since all of it would take memory with every year. Gives the rows that are kept. */
async function writeTable<Line>(
	engine: Engine,
	draft: string,
	{ sqls, rowOf, tableOf, kept }: PieceByPiece<Line>
): Promise<readonly Line[]> {
	const path = join(draft, openDataFolder, tableOf([]).file);
	writeFileSync(path, openTableText(tableOf([])));
	let rows: readonly Line[] = [];
	for (const sql of sqls) {
		await enterStage(engine, 'telling');
		await engine.pieces(sql, (piece) => {
			const lines = piece.map(rowOf);
			appendFileSync(path, csvRows(tableOf(lines).cells));
			rows = kept([...rows, ...lines]);
		});
	}
	return rows;
}

async function yearsOf(engine: Engine): Promise<readonly string[]> {
	const years = await engine.rows('SELECT DISTINCT fiscal_year FROM chosen ORDER BY fiscal_year');
	return years.map((row) => String(numberIn(row, 'fiscal_year')));
}

/** The title of the newest edition's checklist; where it is nobody's of this build, the guideline's id. */
function titleOf({ guideline }: Summary, catalogue: ChecklistCatalogue): Checklist['title'] {
	const found = catalogue
		.list()
		.map(({ checklist }) => checklist)
		.filter((checklist) => checklist.guideline === guideline)
		.sort((a, b) => (a.edition < b.edition ? 1 : -1));
	return found[0]?.title ?? { ja: guideline ?? '', en: guideline ?? '' };
}

const read = (draft: string, path: string): string => `(${parquetIn(draft, path, 'whole')})`;

const readYear = (draft: string, table: string, year: string): string =>
	`(${parquetIn(draft, `${table}/fiscal_year=${year}/*/*.parquet`, 'year-and-prefecture')})`;

/** Names of layers, once each; of several wordings of one layer the newest. */
const namesSql = (draft: string): string => `
	layer_words AS (
		SELECT edition, layer, arg_max(title_ja, revision) AS layer_ja, arg_max(title_en, revision) AS layer_en
		FROM ${read(draft, 'layer_names.parquet')} GROUP BY ALL)`;

const groupsSql = (draft: string): string => `
	WITH ${namesSql(draft)}
	SELECT groups.*, layer_ja, layer_en
	FROM groups
	LEFT JOIN layer_words USING (edition, layer)
	ORDER BY groups.position`;

const citiesSql = (draft: string, year: string): string => `
	WITH ${namesSql(draft)},
	cities AS (SELECT * FROM ${readYear(draft, 'cities', year)} WHERE kind = 'municipality'),
	figures AS (
		SELECT fiscal_year, code, 'all' AS layer, 0 AS place, earned, answered_possible, possible, supported,
			confirmed, percent, low, high, coverage, grade
		FROM cities
		UNION ALL
		SELECT fiscal_year, code, layer, 1 AS place, earned, answered_possible, possible, supported,
			confirmed, percent, low, high, coverage, grade
		FROM ${readYear(draft, 'layers', year)})
	SELECT cities.code, cities.name, cities.prefecture, cities.edition, cities.revision,
		strftime(cities.as_of, '%Y-%m-%d') AS as_of, figures.* EXCLUDE (code, place),
		layer_ja, layer_en
	FROM cities
	JOIN figures USING (fiscal_year, code)
	LEFT JOIN layer_words ON layer_words.edition = cities.edition AND layer_words.layer = figures.layer
	ORDER BY fiscal_year, code, figures.place, figures.layer`;
