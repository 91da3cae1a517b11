import { columnLetters } from '../spreadsheet/cell-reference.ts';
import { spreadsheetLimits } from '../spreadsheet/spreadsheet-limits.ts';
import type { ChecklistColumn, ColumnMapping } from './checklist-column.ts';
import { giveIds } from './give-ids.ts';
import { normaliseHeading } from './normalise-heading.ts';
import { previewRow, type PreviewRow } from './preview-row.ts';
import { readTableRows, type TableRow } from './read-table-rows.ts';
import type { Table } from './table.ts';
import type { TableNote, TableProblem } from './table-problem.ts';

export type TablePreview = {
	readonly rows: readonly PreviewRow[];
	/** Everything that keeps the table from being imported, from top to bottom, up to a hundred things. */
	readonly problems: readonly TableProblem[];
	readonly notes: readonly TableNote[];
};

const mostProblems = 100;
const mostControls = 5000;
const mostSections = 100;

/** Reads a table through a mapping: what would be imported, what is wrong, and what is worth knowing. */
export function previewTable(table: Table, mapping: ColumnMapping): TablePreview {
	const wrongMapping = findMappingProblems(mapping);
	if (wrongMapping.length > 0) return { rows: [], problems: wrongMapping, notes: [] };
	const { rows, withoutStatement, notes } = readTableRows(table, mapping);
	const wholly = findTableProblems(rows, mapping);
	if (rows.length > mostControls) return { rows: [], problems: wholly, notes };
	const column = lettersOf(mapping, 'statement');
	const incomplete = withoutStatement.map((row): TableProblem => ({
		row,
		column,
		problem: 'missing-statement',
		value: ''
	}));
	const ids = giveIds(rows, mapping.columns.id === undefined ? 'without-ids' : 'with-ids');
	const read = ids.map((given) => previewRow(given, (name) => lettersOf(mapping, name)));
	const problems = [...wholly, ...incomplete, ...read.flatMap((row) => row.problems)];
	return {
		rows: read.map(({ preview }) => preview),
		problems: problems.toSorted(byRow).slice(0, mostProblems),
		notes: [
			...notes,
			...read.flatMap((row) => row.notes),
			...notePriority(table, mapping, rows)
		].toSorted(byRow)
	};
}

const byRow = (one: { readonly row: number }, other: { readonly row: number }): number =>
	one.row - other.row;

function lettersOf({ columns }: ColumnMapping, column: ChecklistColumn): string | null {
	const place = columns[column];
	return place === undefined ? null : columnLetters(place);
}

function findMappingProblems({ headerRow, columns }: ColumnMapping): readonly TableProblem[] {
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

/** What is wrong with the table as a whole. */
function findTableProblems(
	rows: readonly TableRow[],
	{ headerRow }: ColumnMapping
): readonly TableProblem[] {
	const sections = new Set(rows.map(({ section }) => section)).size;
	const whole = (problem: TableProblem['problem'], value: number): TableProblem => ({
		row: headerRow,
		column: null,
		problem,
		value: String(value)
	});
	return [
		...(rows.length === 0 ? [whole('no-controls', 0)] : []),
		...(rows.length > mostControls ? [whole('too-many-controls', rows.length)] : []),
		...(sections > mostSections ? [whole('too-many-sections', sections)] : [])
	];
}

/** A priority of 1 is often the highest, where a weight of 1 is the lowest: nobody but the reader can tell. */
function notePriority(
	table: Table,
	mapping: ColumnMapping,
	rows: readonly TableRow[]
): readonly TableNote[] {
	const header = table.rows.find(({ number }) => number === mapping.headerRow);
	const heading = header?.cells[mapping.columns.weight ?? -1] ?? '';
	const isPriority = /優先|priority/.test(normaliseHeading(heading));
	if (!isPriority || !rows.some(({ texts }) => /\d/.test(texts.weight.normalize('NFKC'))))
		return [];
	const column = lettersOf(mapping, 'weight');
	return [{ row: mapping.headerRow, column, note: 'priority-numbers', value: heading }];
}
