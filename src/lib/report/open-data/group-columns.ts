import type { OpenDataSet } from './open-data-set.ts';
import type { OpenGroup, OpenStatus } from './open-group.ts';
import type { OpenColumn } from './open-table.ts';

/** The official signs for figures that are not there or to be read with care. */
const marks: Readonly<Record<OpenStatus, string>> = {
	shown: '',
	few: '*',
	none: '–',
	hidden: 'χ',
	unknown: '…'
};

/** The columns that tell groups apart. */
export const groupKey = [
	'fiscal_year',
	'edition',
	'prefecture_code',
	'population_class',
	'similar_class',
	'layer'
] as const;

/** The columns whose values can be corrected. */
export const groupFigures = [
	'cities_asked',
	'cities_answered',
	'cities',
	'mean',
	'median',
	'lower_quartile',
	'upper_quartile',
	'standard_deviation',
	'grade_a',
	'grade_b',
	'grade_c',
	'grade_d',
	'not_rated'
] as const;

/** The names of the columns of group figures. */
export type GroupColumnName =
	| (typeof groupKey)[number]
	| (typeof groupFigures)[number]
	| 'prefecture_name_ja'
	| 'prefecture_name_en'
	| 'layer_name_ja'
	| 'layer_name_en'
	| 'status'
	| 'mark'
	| 'grades_status'
	| 'guideline'
	| 'scoring_version'
	| 'sample';

/** The columns of group figures: what they are of, the figures, and by which rules. */
export const groupColumns = (
	set: Pick<OpenDataSet, 'guideline' | 'scoringVersion' | 'sample'>
): readonly OpenColumn<OpenGroup, GroupColumnName>[] => [
	filled('fiscal_year', 'integer', (row) => row.fiscalYear),
	filled('edition', 'string', (row) => row.edition),
	filled('prefecture_code', 'string', (row) => row.prefecture),
	filled('prefecture_name_ja', 'string', (row) => row.prefectureName.ja),
	filled('prefecture_name_en', 'string', (row) => row.prefectureName.en),
	filled('population_class', 'string', (row) => row.populationClass),
	filled('similar_class', 'string', (row) => row.similarClass),
	filled('layer', 'string', (row) => row.layer),
	filled('layer_name_ja', 'string', (row) => row.layerName.ja),
	filled('layer_name_en', 'string', (row) => row.layerName.en),
	figure('cities_asked', 'integer', (row) => row.asked),
	figure('cities_answered', 'integer', (row) => row.answered),
	figure('cities', 'integer', (row) => row.cities),
	figure('mean', 'number', (row) => row.mean),
	figure('median', 'number', (row) => row.median),
	figure('lower_quartile', 'number', (row) => row.lowerQuartile),
	figure('upper_quartile', 'number', (row) => row.upperQuartile),
	figure('standard_deviation', 'number', (row) => row.standardDeviation),
	figure('grade_a', 'integer', (row) => row.gradeA),
	figure('grade_b', 'integer', (row) => row.gradeB),
	figure('grade_c', 'integer', (row) => row.gradeC),
	figure('grade_d', 'integer', (row) => row.gradeD),
	figure('not_rated', 'integer', (row) => row.notRated),
	filled('status', 'string', (row) => row.status),
	figure('mark', 'string', (row) => marks[row.status]),
	figure('grades_status', 'string', (row) => row.gradesStatus),
	filled('guideline', 'string', () => set.guideline),
	filled('scoring_version', 'integer', () => set.scoringVersion),
	filled('sample', 'boolean', () => set.sample)
];

type Column = OpenColumn<OpenGroup, GroupColumnName>;

const filled = (name: Column['name'], datatype: Column['datatype'], of: Column['of']): Column => ({
	name,
	datatype,
	required: true,
	of
});

const figure = (name: Column['name'], datatype: Column['datatype'], of: Column['of']): Column => ({
	name,
	datatype,
	required: false,
	of
});
