import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import type { TrendCity } from '#lib/domain/comparison/cities-trend.ts';
import { controlWords } from '#lib/domain/comparison/control-words.ts';
import type { ControlStanding } from '#lib/domain/comparison/control-standings.ts';
import type { PortfolioCity } from '#lib/domain/comparison/portfolio-city.ts';
import type { Position } from '#lib/domain/comparison/positions.ts';
import type { CsvValue } from '#lib/formats/answers-csv/csv-text.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';
import { prefectureName } from '#lib/i18n/prefecture-name.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';

/** A table as it leaves the screen: one datum a cell. */
export type TableCells = {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly CsvValue[])[];
};

/** What cells need to know of the screen. */
export type CellWords = {
	readonly locale: Locale;
	readonly text: Messages['comparing'];
	/** Under aliases neither codes nor prefectures leave. */
	readonly codes: 'shown' | 'hidden';
	readonly nameOf: (city: Pick<CityResult, 'code' | 'name'>) => string;
	readonly titleOf: (layer: string) => string;
};

const cityColumns = ({ text, codes }: CellWords): readonly string[] =>
	codes === 'shown' ? [text.city, text.code, text.prefecture] : [text.city];

const cityCells = (city: CityResult, { nameOf, codes, locale }: CellWords): readonly CsvValue[] =>
	codes === 'shown' ? [nameOf(city), city.code, prefectureName(city.code, locale)] : [nameOf(city)];

/** Cities × layers: grade and score apart, so that a spreadsheet can reckon with them. */
export function heatCells(
	cities: readonly CityResult[],
	layers: readonly string[],
	words: CellWords
): TableCells {
	const { text, titleOf } = words;
	const pairOf = (title: string) => [`${title} ${text.grade}`, `${title} ${text.percent}`];
	return {
		columns: [...cityColumns(words), ...[text.wholeCity, ...layers.map(titleOf)].flatMap(pairOf)],
		rows: cities.map((city) => [
			...cityCells(city, words),
			city.overall.grade,
			city.overall.percent,
			...layers.flatMap((wanted) => {
				const figures = city.layers.find(({ layer }) => layer === wanted);
				return [figures?.grade ?? null, figures?.percent ?? null];
			})
		])
	};
}

/** Where one's own city stands; what too few would give away is not there. */
export const positionCells = (
	positions: readonly Position[],
	nameOf: (measure: string) => string,
	text: CellWords['text']
): TableCells => ({
	columns: [
		text.layers,
		text.grade,
		text.ownValue,
		text.median,
		text.lowerQuartile,
		text.upperQuartile,
		text.mean,
		text.count,
		text.deviation
	],
	rows: positions.map((position) => [nameOf(position.measure), ...figureCells(position)])
});

const figureCells = (position: Position): readonly CsvValue[] => [
	...ownCells(position),
	position.median,
	position.quartiles?.lower ?? null,
	position.quartiles?.upper ?? null,
	position.mean,
	position.n,
	position.deviation?.ok === true ? position.deviation.value : null
];

const ownCells = ({ own }: Position): readonly CsvValue[] => [
	own?.grade ?? null,
	own?.percent ?? null
];

/** How many cities stand how on every control. */
export const controlCells = (
	standings: readonly ControlStanding[],
	titles: ReadonlyMap<string, string>,
	text: CellWords['text']
): TableCells => ({
	columns: [
		text.code,
		text.control,
		...controlWords.map((word) => text.controlWords[word]),
		text.count
	],
	rows: standings.map((standing) => [
		standing.control,
		titles.get(standing.control) ?? '',
		...controlWords.map((word) => standing[word]),
		standing.of
	])
});

/** Every answer of every city to one control, a row each; a city that is not asked has a row too. */
export function sideCells(
	cities: readonly PortfolioCity[],
	control: string,
	words: CellWords & { readonly statuses: Messages['common']['statuses'] }
): TableCells {
	const { text, statuses } = words;
	return {
		columns: [...cityColumns(words), text.component, text.sideAnswers],
		rows: cities.flatMap((city): readonly (readonly CsvValue[])[] => {
			const answers = city.answers.filter((answer) => answer.control === control);
			const own = cityCells(city, words);
			return answers.length === 0
				? [[...own, null, text.sideNotAsked]]
				: answers.map(({ status }, place) => [...own, place + 1, statuses[status]]);
		})
	};
}

/** The cities of all years with the score of each. */
export const trendCells = (
	cities: readonly TrendCity<CityResult>[],
	years: readonly string[],
	words: CellWords
): TableCells => ({
	columns: [...cityColumns(words), ...years],
	rows: cities.map(({ city, percents }) => [...cityCells(city, words), ...percents])
});
