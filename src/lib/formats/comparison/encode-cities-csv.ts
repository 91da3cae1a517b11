import { bodyKindOf } from '#lib/domain/municipality/body-kind.ts';
import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import { csvText, type CsvValue } from '../answers-csv/csv-text.ts';

/** What a table of cities knows beyond their results. */
export type CitiesTable = {
	/** Code and name as they leave: a city's own, or an alias for both. */
	readonly shownAs: (city: CityResult) => {
		readonly code: string;
		readonly name: string;
		/** Empty where they would tell too much of an alias. */
		readonly prefecture: string;
		readonly asOf: string;
	};
	readonly populationOf: (code: string) => number | undefined;
	readonly classOf: (code: string) => string | undefined;
	/** The class among similar bodies (類似団体). */
	readonly similarOf: (code: string) => string | undefined;
};

/** The table `cities` of docs/formats/aggregate.md as CSV: one row a city and year. */
export const encodeCitiesCsv = (cities: readonly CityResult[], table: CitiesTable): string =>
	csvText(
		columns.map(([name]) => name),
		cities.map((city) => columns.map(([, valueOf]) => valueOf(city, table)))
	);

type Column = readonly [name: string, valueOf: (city: CityResult, table: CitiesTable) => CsvValue];

const figure = (name: string, key: keyof Figures): Column => [name, ({ overall }) => overall[key]];

const columns: readonly Column[] = [
	['code', (city, { shownAs }) => shownAs(city).code],
	['name', (city, { shownAs }) => shownAs(city).name],
	['kind', ({ code }) => bodyKindOf(code)],
	['fiscal_year', ({ fiscalYear }) => fiscalYear],
	['prefecture', (city, { shownAs }) => shownAs(city).prefecture],
	['guideline', ({ checklist }) => checklist.guideline],
	['edition', ({ checklist }) => checklist.edition],
	['revision', ({ checklist }) => checklist.revision],
	['as_of', (city, { shownAs }) => shownAs(city).asOf],
	['stage', ({ stage }) => stage],
	['round', ({ revision }) => revision],
	['sample', ({ sample }) => sample],
	['scoring_version', ({ scoringVersion }) => scoringVersion],
	['answers', ({ answers }) => answers.length],
	figure('earned', 'earned'),
	figure('answered_possible', 'answeredPossible'),
	figure('possible', 'possible'),
	figure('supported', 'supported'),
	figure('confirmed', 'confirmed'),
	figure('percent', 'percent'),
	figure('low', 'low'),
	figure('high', 'high'),
	figure('coverage', 'coverage'),
	figure('supported_percent', 'supportedPercent'),
	figure('confirmed_percent', 'confirmedPercent'),
	figure('grade', 'grade'),
	['provisional_grade', ({ overall }) => overall.provisional?.grade ?? null],
	['provisional_rated', ({ overall }) => overall.provisional?.rated ?? null],
	['provisional_of', ({ overall }) => overall.provisional?.of ?? null],
	['population', (city, { populationOf }) => populationOf(city.code) ?? null],
	['population_class', (city, { classOf }) => classOf(city.code) ?? null],
	['similar_class', (city, { similarOf }) => similarOf(city.code) ?? null]
];
