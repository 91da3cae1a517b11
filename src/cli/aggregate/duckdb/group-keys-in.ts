import type { GroupKeys } from '#lib/domain/comparison/group-row.ts';
import type { Row } from './engine.ts';
import { numberIn, textIn, textOrNull } from './row-values.ts';

/** The keys of a group as a row has them; a column that is not there divides nothing. */
export const groupKeysIn = (row: Row): GroupKeys => ({
	fiscalYear: numberIn(row, 'fiscal_year'),
	edition: textIn(row, 'edition'),
	prefecture: textOrNull(row, 'prefecture'),
	populationClass: textOrNull(row, 'population_class'),
	similarClass: textOrNull(row, 'similar_class'),
	panel: panelOf(row['panel'])
});

const panelOf = (value: Row[string] | undefined): GroupKeys['panel'] =>
	value === 'in' || value === 'out' ? value : null;
