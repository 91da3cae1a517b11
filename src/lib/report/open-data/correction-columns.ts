import type { Correction } from './find-corrections.ts';
import type { OpenColumn } from './open-table.ts';

/** The file of corrections, beside the figures. */
export const correctionsFile = 'corrections.csv';

/** The columns that tell corrections apart. */
export const correctionKey = [
	'date',
	'fiscal_year',
	'edition',
	'prefecture_code',
	'population_class',
	'similar_class',
	'layer',
	'column'
] as const;

/** The columns of the list of corrections; an empty value was not shown, and the status says why. */
export const correctionColumns: readonly OpenColumn<Correction>[] = [
	{ name: 'date', datatype: 'date', required: true, of: (row) => row.date },
	{ name: 'fiscal_year', datatype: 'integer', required: true, of: (row) => row.key[0] ?? '' },
	{ name: 'edition', datatype: 'string', required: true, of: (row) => row.key[1] ?? '' },
	{ name: 'prefecture_code', datatype: 'string', required: true, of: (row) => row.key[2] ?? '' },
	{ name: 'population_class', datatype: 'string', required: true, of: (row) => row.key[3] ?? '' },
	{ name: 'similar_class', datatype: 'string', required: true, of: (row) => row.key[4] ?? '' },
	{ name: 'layer', datatype: 'string', required: true, of: (row) => row.key[5] ?? '' },
	{ name: 'column', datatype: 'string', required: true, of: (row) => row.column },
	{ name: 'before', datatype: 'number', required: false, of: (row) => row.before },
	{ name: 'after', datatype: 'number', required: false, of: (row) => row.after },
	{ name: 'before_status', datatype: 'string', required: true, of: (row) => row.beforeStatus },
	{ name: 'after_status', datatype: 'string', required: true, of: (row) => row.afterStatus }
];
