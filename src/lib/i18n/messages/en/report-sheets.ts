import type { reportSheets as ja } from '../ja/report-sheets.ts';

/** Words of the tables to work with: workbook and CSV. */
export const reportSheets: typeof ja = {
	missing: 'What is missing (note of the answer)',
	firstStep: 'First step',
	effort: 'Effort',
	efforts: { S: 'small', M: 'medium', L: 'large' },
	effortIn: { points: 'Effort (points)', days: 'Effort (days)', yen: 'Effort (yen)' },
	undatedBecause: 'Why there is no date',
	deferred: 'Why nothing is planned for now',
	impact: 'Impact',
	furtherActions: 'Other actions'
};
