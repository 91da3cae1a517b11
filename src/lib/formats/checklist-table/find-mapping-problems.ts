import { spreadsheetLimits } from '../spreadsheet/spreadsheet-limits.ts';
import type { ColumnMapping } from './checklist-column.ts';
import type { TableProblem } from './table-problem.ts';

/** What of a mapping makes no sense whatever the table holds. */
export function findMappingProblems({
	headerRow,
	columns
}: ColumnMapping): readonly TableProblem[] {
	const at = { row: headerRow, column: null };
	const isRow = Number.isInteger(headerRow) && headerRow >= 0;
	const wrong = Object.entries(columns)
		.filter(([, place]) => !isPlace(place))
		.map(([name]) => name);
	return [
		...(columns.statement === undefined
			? [{ ...at, problem: 'missing-mapping' as const, value: 'statement' }]
			: []),
		...[...(isRow ? [] : ['headerRow']), ...wrong].map((value): TableProblem => ({
			row: 0,
			column: null,
			problem: 'wrong-mapping',
			value
		}))
	];
}

const isPlace = (place: number): boolean =>
	Number.isInteger(place) && place >= 0 && place < spreadsheetLimits.columns;
