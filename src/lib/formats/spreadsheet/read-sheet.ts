import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { shownCell, type CellSurroundings, type ShownCell } from './cell-text.ts';
import { columnLetters, isColumnPlace, isRowNumber, parseCellReference } from './cell-reference.ts';
import { addToCell, cellPath, rowPath, type CellDraft } from './cell-draft.ts';
import { fillMergedCells, type RowDraft } from './fill-merged-cells.ts';
import {
	addColumnSetting,
	hiddenPlaces,
	isHiddenRow,
	newColumnSettings,
	setColumnDefault,
	type ColumnSettings
} from './hidden-places.ts';
import type { CellProblem, SpreadsheetError } from './spreadsheet-error.ts';
import { spreadsheetLimits } from './spreadsheet-limits.ts';
import { richTextOf } from './rich-text.ts';
import type { Sheet } from './workbook.ts';
import { xmlEvents, type XmlEvent } from './xml-events.ts';
import type { XmlAttributes } from './xml-piece.ts';

/** A sheet to be read: its part, its name for people, and how many cells the workbook still may have. */
export type SheetSource = {
	readonly name: string;
	readonly isHidden: boolean;
	readonly part: string;
	readonly xml: string;
	readonly mostCells: number;
};

/** Reads one sheet whole, or says why not; formulas are never calculated. */
export function readSheet(
	source: SheetSource,
	surroundings: CellSurroundings
): Result<Sheet, SpreadsheetError> {
	const state = newState(source, surroundings);
	for (const event of xmlEvents(source.xml)) {
		if (event.kind === 'wrong') return fail({ ...event, kind: 'wrong-xml', part: source.part });
		const error = readEvent(state, event);
		if (error !== undefined) return fail(error);
	}
	if (state.rowCount > spreadsheetLimits.rows) {
		const limit = spreadsheetLimits.rows;
		return fail({ kind: 'too-many-rows', sheet: source.name, rows: state.rowCount, limit });
	}
	const filled = fillMergedCells(state.rows, state.merges);
	if (!filled.ok) return fail(wrongCell(state, filled.error.range, filled.error.problem));
	const { name, isHidden } = source;
	const { width, ...table } = filled.value;
	const hiddenColumns = hiddenPlaces(state.columns, width);
	const { uncalculatedCells, plainCells, unshownCells } = state;
	return ok({
		name,
		isHidden,
		...table,
		hiddenColumns,
		uncalculatedCells,
		plainCells,
		unshownCells
	});
}

type State = {
	readonly source: SheetSource;
	readonly surroundings: CellSurroundings;
	readonly rows: RowDraft[];
	readonly merges: string[];
	readonly columns: ColumnSettings;
	row: RowDraft;
	/** Column of the cell before, -1 at the start of a row. */
	column: number;
	cell: CellDraft | undefined;
	/** Rows with a text, those beyond the limit included. */
	rowCount: number;
	cellCount: number;
	uncalculatedCells: number;
	readonly plainCells: TellingDraft;
	readonly unshownCells: TellingDraft;
};

type TellingDraft = { count: number; readonly first: string[] };

const newState = (source: SheetSource, surroundings: CellSurroundings): State => ({
	source,
	surroundings,
	rows: [],
	merges: [],
	columns: newColumnSettings(),
	row: newRow(0, false),
	column: -1,
	cell: undefined,
	rowCount: 0,
	cellCount: 0,
	uncalculatedCells: 0,
	plainCells: { count: 0, first: [] },
	unshownCells: { count: 0, first: [] }
});

const newRow = (number: number, isHidden: boolean): RowDraft => ({
	number,
	isHidden,
	cells: [],
	struck: [],
	partlyStruck: []
});

function readEvent(
	state: State,
	event: Exclude<XmlEvent, { kind: 'wrong' }>
): SpreadsheetError | undefined {
	if (event.kind === 'close') return closers.get(event.path)?.(state);
	if (state.cell !== undefined) addToCell(state.cell, event);
	return event.kind === 'open' ? openers.get(event.path)?.(state, event.attributes) : undefined;
}

type Opener = (state: State, attributes: XmlAttributes) => SpreadsheetError | undefined;

const openers: ReadonlyMap<string, Opener> = new Map<string, Opener>([
	[rowPath, openRow],
	[cellPath, openCell],
	[`${cellPath}/f`, markFormula],
	['worksheet/mergeCells/mergeCell', addMerge],
	['worksheet/cols/col', addColumn],
	['worksheet/sheetFormatPr', setDefault]
]);

const closers: ReadonlyMap<string, (state: State) => SpreadsheetError | undefined> = new Map([
	[rowPath, closeRow],
	[cellPath, closeCell]
]);

function markFormula({ cell }: State): undefined {
	if (cell !== undefined) cell.isFormula = true;
}

function addMerge(state: State, attributes: XmlAttributes): undefined {
	state.merges.push(attributes.get('ref') ?? '');
}

function addColumn({ columns }: State, attributes: XmlAttributes): undefined {
	addColumnSetting(columns, attributes);
}

function setDefault({ columns }: State, attributes: XmlAttributes): undefined {
	setColumnDefault(columns, attributes);
}

/** A row without a number follows the one before. */
function openRow(state: State, attributes: XmlAttributes): SpreadsheetError | undefined {
	const written = attributes.get('r');
	const number = written === undefined ? state.row.number + 1 : Number(written);
	if (!isRowNumber(number)) return wrongCell(state, written ?? String(number), 'reference');
	if (number <= state.row.number) return wrongCell(state, String(number), 'order');
	state.row = newRow(number, isHiddenRow(attributes));
	state.column = -1;
	return undefined;
}

/** A cell without a reference follows the one before. */
function openCell(state: State, attributes: XmlAttributes): SpreadsheetError | undefined {
	const written = attributes.get('r');
	const place =
		written === undefined
			? { row: state.row.number, column: state.column + 1 }
			: parseCellReference(written);
	const isPlace = place?.row === state.row.number && isColumnPlace(place.column);
	if (!isPlace) return wrongCell(state, written ?? `row ${state.row.number}`, 'reference');
	if (place.column <= state.column) return wrongCell(state, written ?? '', 'order');
	state.column = place.column;
	state.cell = {
		column: place.column,
		type: attributes.get('t') ?? 'n',
		style: Number(attributes.get('s') ?? 0),
		value: '',
		inline: [],
		isFormula: false
	};
	return undefined;
}

function closeCell(state: State): SpreadsheetError | undefined {
	const { cell } = state;
	if (cell === undefined) return undefined;
	state.cell = undefined;
	if (cell.isFormula && cell.value === '' && cell.type !== 'str') state.uncalculatedCells += 1;
	const written = { ...cell, inlineText: richTextOf(cell.inline) };
	const shown = shownCell(written, state.surroundings);
	if (shown === undefined) return wrongCell(state, nameOf(state, cell), 'shared-string');
	if (shown.isPlain) tell(state.plainCells, state, cell);
	if (shown.isUnshown) tell(state.unshownCells, state, cell);
	return shown.text === '' ? undefined : placeCell(state, cell, shown);
}

function placeCell(
	state: State,
	cell: CellDraft,
	{ text, strike }: ShownCell
): SpreadsheetError | undefined {
	const { row } = state;
	const limit = spreadsheetLimits.columns;
	if (cell.column >= limit) {
		return { kind: 'too-many-columns', sheet: state.source.name, row: row.number, limit };
	}
	while (row.cells.length < cell.column) row.cells.push('');
	row.cells.push(text);
	if (strike === 'all') row.struck.push(cell.column);
	if (strike === 'part') row.partlyStruck.push(cell.column);
	return undefined;
}

/** Cells named where something is told of them. */
const mostNamed = 20;

function tell(cells: TellingDraft, state: State, cell: CellDraft): void {
	cells.count += 1;
	if (cells.first.length < mostNamed) cells.first.push(nameOf(state, cell));
}

/** Rows beyond the limit are counted to the end, so that it can be told how many there are. */
function closeRow(state: State): SpreadsheetError | undefined {
	if (state.row.cells.length === 0) return undefined;
	state.rowCount += 1;
	if (state.rowCount > spreadsheetLimits.rows) return undefined;
	state.rows.push(state.row);
	state.cellCount += state.row.cells.length;
	return state.cellCount > state.source.mostCells
		? { kind: 'too-many-cells', part: state.source.part, limit: spreadsheetLimits.cells }
		: undefined;
}

const nameOf = (state: State, { column }: CellDraft): string =>
	columnLetters(column) + String(state.row.number);

const wrongCell = (state: State, cell: string, problem: CellProblem): SpreadsheetError => ({
	kind: 'wrong-cell',
	sheet: state.source.name,
	cell: cell.slice(0, 40),
	problem
});
