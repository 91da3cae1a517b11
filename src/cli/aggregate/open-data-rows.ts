import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type {
	LocalName,
	OpenCity,
	OpenGroup,
	OpenStatus
} from '#lib/report/open-data/open-group.ts';
import { prefectureName } from '#lib/i18n/prefecture-name.ts';
import type { Row } from './duckdb/engine.ts';

/** A row of the table `groups` with names, as the data set takes it. */
export const openGroupOf = (row: Row): OpenGroup => ({
	fiscalYear: Number(row['fiscal_year']),
	edition: textOf(row, 'edition'),
	prefecture: textOf(row, 'prefecture'),
	prefectureName: prefectureNameOf(row),
	populationClass: textOf(row, 'population_class'),
	similarClass: textOf(row, 'similar_class'),
	layer: textOf(row, 'layer'),
	layerName: layerNameOf(row),
	asked: figureOf(row, 'asked'),
	answered: figureOf(row, 'answered'),
	cities: figureOf(row, 'n'),
	mean: figureOf(row, 'mean'),
	median: figureOf(row, 'median'),
	lowerQuartile: figureOf(row, 'q1'),
	upperQuartile: figureOf(row, 'q3'),
	standardDeviation: figureOf(row, 'standard_deviation'),
	gradeA: figureOf(row, 'grade_a'),
	gradeB: figureOf(row, 'grade_b'),
	gradeC: figureOf(row, 'grade_c'),
	gradeD: figureOf(row, 'grade_d'),
	notRated: figureOf(row, 'not_rated'),
	status: statusOf(row['status']) ?? 'unknown',
	gradesStatus: statusOf(row['grades_status'])
});

/** A row of a city that is named, as the data set takes it. */
export const openCityOf = (row: Row): OpenCity => ({
	code: textOf(row, 'code'),
	name: textOf(row, 'name'),
	prefecture: textOf(row, 'prefecture'),
	prefectureName: prefectureNameOf(row),
	fiscalYear: Number(row['fiscal_year']),
	edition: textOf(row, 'edition'),
	revision: Number(row['revision']),
	asOf: textOf(row, 'as_of'),
	layer: textOf(row, 'layer'),
	layerName: layerNameOf(row),
	earned: Number(row['earned']),
	answeredPossible: Number(row['answered_possible']),
	possible: Number(row['possible']),
	supported: Number(row['supported']),
	confirmed: Number(row['confirmed']),
	percent: figureOf(row, 'percent'),
	low: figureOf(row, 'low'),
	high: figureOf(row, 'high'),
	coverage: figureOf(row, 'coverage'),
	grade: typeof row['grade'] === 'string' ? row['grade'] : null
});

const allOfJapan: LocalName = { ja: '全国', en: 'Japan' };
const wholeCity: LocalName = { ja: '全体', en: 'Whole city' };

const textOf = (row: Row, column: string): string => {
	const value = row[column];
	return typeof value === 'string' ? value : '';
};

const figureOf = (row: Row, column: string): number | null =>
	row[column] === null || row[column] === undefined ? null : Number(row[column]);

/** The name beside an id; of `all` and `00`, which are in no list, the one of everything. */
function layerNameOf(row: Row): LocalName {
	const layer = textOf(row, 'layer');
	if (layer === 'all') return wholeCity;
	return { ja: textOf(row, 'layer_ja') || layer, en: textOf(row, 'layer_en') || layer };
}

function prefectureNameOf(row: Row): LocalName {
	const prefecture = textOf(row, 'prefecture');
	if (prefecture === '00') return allOfJapan;
	const nameIn = (locale: Locale) => prefectureName(prefecture, locale) || prefecture;
	return { ja: nameIn('ja'), en: nameIn('en') };
}

const statuses: readonly OpenStatus[] = ['shown', 'few', 'none', 'hidden', 'unknown'];

const statusOf = (value: Row[string] | undefined): OpenStatus | null =>
	statuses.find((status) => status === value) ?? null;
