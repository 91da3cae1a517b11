import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { ChecklistCatalogue } from '#lib/application/ports.ts';
import type { CitiesTold } from '#lib/report/open-data/city-columns.ts';
import { citiesFile, exampleCities, openCityText } from '#lib/report/open-data/open-city-rows.ts';
import { openDataFiles, type OpenDataFiles } from '#lib/report/open-data/open-data-files.ts';
import type { OpenCity } from '#lib/report/open-data/open-group.ts';
import type { Engine } from './duckdb/engine.ts';
import { numberIn } from './duckdb/row-values.ts';
import type { OpenDataChoices } from './open-data-choices.ts';
import { openCityOf, openGroupOf } from './open-data-rows.ts';
import type { Summary } from './summary.ts';
import { quoted } from './quoted.ts';

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
	const { named, told, ...given } = choices;
	const common = {
		guideline: summary.guideline ?? '',
		scoringVersion: summary.scoringVersion,
		sample: summary.samples
	};
	mkdirSync(join(draft, folder));
	const cities = named ? await writeCities(engine, draft, common) : undefined;
	const made = openDataFiles({
		...given,
		...common,
		title: titleOf(summary, catalogue),
		groups: (await engine.rows(groupsSql(draft))).map(openGroupOf),
		cities
	});
	if (!made.ok) throw new Error('the former data set was read before');
	for (const { name, text } of made.value.files) {
		if (name !== citiesFile) writeFileSync(join(draft, folder, name), text);
	}
	told(made.value);
}

const folder = 'open-data';

/** Writes the table of named cities year by year, since all of them at once would take memory with every year; gives examples. */
async function writeCities(
	engine: Engine,
	draft: string,
	common: CitiesTold
): Promise<readonly OpenCity[]> {
	const path = join(draft, folder, citiesFile);
	let examples: readonly OpenCity[] = [];
	const years = await engine.rows('SELECT DISTINCT fiscal_year FROM chosen ORDER BY fiscal_year');
	for (const [i, row] of years.entries()) {
		const year = String(numberIn(row, 'fiscal_year'));
		const cities = (await engine.rows(citiesSql(draft, year))).map(openCityOf);
		appendFileSync(path, openCityText(common, cities, i === 0));
		examples = exampleCities(common, [...examples, ...cities]);
	}
	return examples;
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

const read = (draft: string, path: string): string => `read_parquet(${quoted(join(draft, path))})`;

const readYear = (draft: string, table: string, year: string): string =>
	`read_parquet(${quoted(join(draft, `${table}/fiscal_year=${year}/*/*.parquet`))}, hive_partitioning = true,
		hive_types = {'fiscal_year': INTEGER, 'prefecture': VARCHAR})`;

/** Names of layers and prefectures, once each; of several wordings of one layer the newest. */
const namesSql = (draft: string): string => `
	layer_words AS (
		SELECT edition, layer, arg_max(title_ja, revision) AS layer_ja, arg_max(title_en, revision) AS layer_en
		FROM ${read(draft, 'layer_names.parquet')} GROUP BY ALL),
	prefectures AS (
		SELECT DISTINCT prefecture, prefecture_ja, prefecture_en FROM ${read(draft, 'places.parquet')})`;

const groupsSql = (draft: string): string => `
	WITH ${namesSql(draft)}
	SELECT groups.*, layer_ja, layer_en, prefecture_ja, prefecture_en
	FROM groups
	LEFT JOIN layer_words USING (edition, layer)
	LEFT JOIN prefectures USING (prefecture)
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
		layer_ja, layer_en, prefecture_ja, prefecture_en
	FROM cities
	JOIN figures USING (fiscal_year, code)
	LEFT JOIN layer_words ON layer_words.edition = cities.edition AND layer_words.layer = figures.layer
	LEFT JOIN prefectures ON prefectures.prefecture = cities.prefecture
	ORDER BY fiscal_year, code, figures.place, figures.layer`;
