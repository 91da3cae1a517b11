import type { OpenDataSet } from './open-data-set.ts';
import type { OpenCity } from './open-group.ts';
import type { OpenColumn, OpenDatatype } from './open-table.ts';

/** The columns that tell rows of cities apart. */
export const cityKey = ['fiscal_year', 'code', 'layer'] as const;

/** The columns of cities that agreed to be named: the figures of published scores, and nothing else. */
export const cityColumns = (
	set: Pick<OpenDataSet, 'guideline' | 'scoringVersion' | 'sample'>
): readonly OpenColumn<OpenCity>[] => [
	column('fiscal_year', 'integer', (row) => row.fiscalYear),
	column('code', 'string', (row) => row.code),
	column('name', 'string', (row) => row.name),
	column('prefecture_code', 'string', (row) => row.prefecture),
	column('prefecture_name_ja', 'string', (row) => row.prefectureName.ja),
	column('prefecture_name_en', 'string', (row) => row.prefectureName.en),
	column('edition', 'string', (row) => row.edition),
	column('revision', 'integer', (row) => row.revision),
	column('as_of', 'date', (row) => row.asOf),
	column('layer', 'string', (row) => row.layer),
	column('layer_name_ja', 'string', (row) => row.layerName.ja),
	column('layer_name_en', 'string', (row) => row.layerName.en),
	column('earned', 'integer', (row) => row.earned),
	column('answered_possible', 'integer', (row) => row.answeredPossible),
	column('possible', 'integer', (row) => row.possible),
	column('supported', 'integer', (row) => row.supported),
	column('confirmed', 'integer', (row) => row.confirmed),
	{ ...column('percent', 'number', (row) => row.percent), required: false },
	{ ...column('low', 'number', (row) => row.low), required: false },
	{ ...column('high', 'number', (row) => row.high), required: false },
	{ ...column('coverage', 'number', (row) => row.coverage), required: false },
	{ ...column('grade', 'string', (row) => row.grade), required: false },
	column('guideline', 'string', () => set.guideline),
	column('scoring_version', 'integer', () => set.scoringVersion),
	column('sample', 'boolean', () => set.sample)
];

const column = (
	name: string,
	datatype: OpenDatatype,
	of: OpenColumn<OpenCity>['of']
): OpenColumn<OpenCity> => ({ name, datatype, required: true, of });
