import { columnLetters } from '../spreadsheet/cell-reference.ts';
import type { ChecklistColumn, ColumnMapping } from './checklist-column.ts';
import { columnNotes, readColumns, type ColumnReading } from './column-readings.ts';
import { findMappingProblems } from './find-mapping-problems.ts';
import { giveIds, type GivenId } from './give-ids.ts';
import { gradeNotes } from './grade-notes.ts';
import { layerLevel, mostLayers, sectionOf, type LayerLevel } from './layer-level.ts';
import { findRowProblems, listRowNotes, readControl, type PreviewRow } from './preview-row.ts';
import {
	readTableRows,
	type RowReading,
	type TableRow,
	type TableRows
} from './read-table-rows.ts';
import { gradeScale } from './row-grades.ts';
import { rowNotes } from './row-notes.ts';
import { findStarSheet } from './star-sheet.ts';
import type { TablePart } from './table.ts';
import type { TableNote, TableProblem } from './table-problem.ts';

/** What would be imported of tables, what is wrong with them, and what became of every row and column. */
export type TablePreview = {
	readonly rows: readonly PreviewRow[];
	/** What keeps the tables from being imported, from top to bottom, up to a hundred things. */
	readonly problems: readonly TableProblem[];
	/** How many such things there are. */
	readonly problemCount: number;
	readonly notes: readonly TableNote[];
	/** Every row with a text, sheet by sheet. */
	readonly readings: readonly RowReading[];
	/** The columns of each sheet. */
	readonly columns: readonly (readonly ColumnReading[])[];
};

const mostProblems = 100;
const mostControls = 5000;

type ReadPart = TableRows & {
	readonly part: TablePart;
	readonly columns: readonly ColumnReading[];
};

/**
 * Reads tables through their mappings as one checklist, each sheet under its name where there are several:
 * what would be imported, what is wrong, and what is worth knowing.
 */
export function previewTables(parts: readonly TablePart[]): TablePreview {
	const wrong = parts.flatMap((part) => placed(parts, part, findMappingProblems(part.mapping)));
	if (wrong.length > 0) return { ...nothing, problems: wrong, problemCount: wrong.length };
	const read = parts.map((part) => readPart(part, parts.length > 1));
	const rows = read.flatMap((one) => one.rows);
	const readings = read.flatMap((one) => one.readings);
	const columns = read.map((one) => one.columns);
	const level = layerLevel(rows);
	const wholly = findWhole(rows, level, parts[0]?.mapping.headerRow ?? 0);
	if (rows.length > mostControls) {
		return { ...nothing, problems: wholly, problemCount: wholly.length, readings, columns };
	}
	const { given, prefixes } = giveIds(rows, (sheet) =>
		parts.some(({ name, mapping }) => name === sheet && mapping.columns.id !== undefined)
	);
	const parted = read.map((one) =>
		previewPart(
			one,
			given.filter(({ row }) => row.sheet === one.part.name),
			level
		)
	);
	const problems = [
		...wholly,
		...parted.flatMap((one, place) => placed(parts, parts[place], one.problems))
	];
	return {
		rows: parted.flatMap((one) => one.rows),
		problems: problems.slice(0, mostProblems),
		problemCount: problems.length,
		notes: [
			...levelNotes(level),
			...parted.flatMap((one, place) => placed(parts, parts[place], one.notes)),
			...prefixNotes(prefixes)
		],
		readings,
		columns
	};
}

const nothing: TablePreview = {
	rows: [],
	problems: [],
	problemCount: 0,
	notes: [],
	readings: [],
	columns: []
};

/** The rows of a sheet; those of one among several stand under its name. */
function readPart(part: TablePart, isOneOfSeveral: boolean): ReadPart {
	const { rows, readings } = readTableRows(part);
	const numbers = new Set(
		readings.filter(({ kind }) => kind === 'control' || kind === 'addition').map(({ row }) => row)
	);
	return {
		part,
		rows: isOneOfSeveral ? rows.map((row) => ({ ...row, path: [part.name, ...row.path] })) : rows,
		readings,
		columns: readColumns(part, numbers)
	};
}

type Previewed = Pick<TablePreview, 'rows' | 'problems' | 'notes'>;

function previewPart(
	{ part, rows, readings, columns }: ReadPart,
	given: readonly GivenId[],
	level: LayerLevel
): Previewed {
	const { mapping } = part;
	const lettersOf = (column: ChecklistColumn) => lettersIn(mapping, column);
	const context = { lettersOf, scale: gradeScale(rows, mapping), level };
	const weightHeading = columns[mapping.columns.weight ?? -1]?.heading ?? '';
	const incomplete = readings
		.filter(({ kind }) => kind === 'without-statement')
		.map(({ row, text }): TableProblem => ({
			row,
			column: lettersOf('statement'),
			problem: 'missing-statement',
			value: text
		}));
	return {
		rows: given.map((one) => readControl(one, context)),
		problems: [
			...incomplete,
			...given.flatMap((one) => findRowProblems(one, sectionOf(one.row, level), lettersOf))
		].toSorted(byRow),
		notes: [
			...schemeNotes(part),
			...rowNotes(readings),
			...given.flatMap((one) => listRowNotes(one, lettersOf)),
			...gradeNotes(rows, mapping, weightHeading),
			...columnNotes(columns, mapping.headerRow)
		].toSorted(byRow)
	};
}

/** Says that the sheet was known by its shape, as long as it is read by that. */
function schemeNotes({ table, mapping }: TablePart): readonly TableNote[] {
	const known = findStarSheet(table);
	const isReadSo =
		known?.mapping.headerRow === mapping.headerRow &&
		known.mapping.columns.statement === mapping.columns.statement;
	if (known === undefined || !isReadSo) return [];
	const { threeStars, fourStars } = known.criteria;
	const value = String(threeStars);
	return [
		{ row: mapping.headerRow, column: null, note: 'supplier-scheme', value, count: fourStars }
	];
}

const byRow = (one: { readonly row: number }, other: { readonly row: number }): number =>
	one.row - other.row;

function lettersIn({ columns }: ColumnMapping, column: ChecklistColumn): string | null {
	const place = columns[column];
	return place === undefined ? null : columnLetters(place);
}

/** What is said of a sheet, with its name where there are several. */
const placed = <Said extends TableNote | TableProblem>(
	parts: readonly TablePart[],
	part: TablePart | undefined,
	said: readonly Said[]
): readonly Said[] =>
	parts.length > 1 && part !== undefined ? said.map((one) => ({ ...one, sheet: part.name })) : said;

/** What is wrong with the tables as a whole. */
function findWhole(
	rows: readonly TableRow[],
	{ layers }: LayerLevel,
	headerRow: number
): readonly TableProblem[] {
	const whole = (problem: TableProblem['problem'], count: number): TableProblem => ({
		row: headerRow,
		column: null,
		problem,
		value: '',
		count
	});
	return [
		...(rows.length === 0 ? [whole('no-controls', 0)] : []),
		...(rows.length > mostControls ? [whole('too-many-controls', rows.length)] : []),
		...(layers > mostLayers ? [whole('too-many-sections', layers)] : [])
	];
}

const levelNotes = ({ tooMany }: LayerLevel): readonly TableNote[] =>
	tooMany === undefined
		? []
		: [{ row: 0, column: null, note: 'higher-sections', value: '', count: tooMany }];

const prefixNotes = (prefixes: ReadonlyMap<string, string>): readonly TableNote[] =>
	[...prefixes].map(([sheet, value]) => ({
		sheet,
		row: 0,
		column: null,
		note: 'ids-prefixed',
		value
	}));
