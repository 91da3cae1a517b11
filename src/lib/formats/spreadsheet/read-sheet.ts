import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { cellText, type CellSurroundings } from './cell-text.ts';
import { columnLetters, isColumnPlace, isRowNumber, parseCellReference } from './cell-reference.ts';
import { fillMergedCells } from './fill-merged-cells.ts';
import type { CellProblem, SpreadsheetError } from './spreadsheet-error.ts';
import { spreadsheetLimits } from './spreadsheet-limits.ts';
import type { Sheet } from './workbook.ts';
import { xmlEvents, type XmlEvent } from './xml-events.ts';
import type { XmlAttributes } from './xml-piece.ts';

/** A sheet to be read: its part, its name for people, and how many cells the workbook still may have. */
export type SheetSource = {
	readonly name: string;
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
	const { name } = source;
	return ok({ name, ...filled.value, uncalculatedCells: state.uncalculatedCells });
}

type RowDraft = { readonly number: number; readonly cells: string[] };

type CellDraft = {
	readonly column: number;
	readonly type: string;
	readonly style: number;
	value: string;
	inlineText: string;
	isFormula: boolean;
};

type State = {
	readonly source: SheetSource;
	readonly surroundings: CellSurroundings;
	readonly rows: RowDraft[];
	readonly merges: string[];
	row: RowDraft;
	/** Column of the cell before, -1 at the start of a row. */
	column: number;
	cell: CellDraft | undefined;
	/** Rows with a text, those beyond the limit included. */
	rowCount: number;
	cellCount: number;
	uncalculatedCells: number;
};

const newState = (source: SheetSource, surroundings: CellSurroundings): State => ({
	source,
	surroundings,
	rows: [],
	merges: [],
	row: { number: 0, cells: [] },
	column: -1,
	cell: undefined,
	rowCount: 0,
	cellCount: 0,
	uncalculatedCells: 0
});

const rowPath = 'worksheet/sheetData/row';
const cellPath = `${rowPath}/c`;

function readEvent(
	state: State,
	event: Exclude<XmlEvent, { kind: 'wrong' }>
): SpreadsheetError | undefined {
	switch (event.kind) {
		case 'open':
			return openers.get(event.path)?.(state, event.attributes);
		case 'close':
			return closers.get(event.path)?.(state);
		case 'text':
			addText(state, event.path, event.text);
			return undefined;
	}
}

type Opener = (state: State, attributes: XmlAttributes) => SpreadsheetError | undefined;

const openers: ReadonlyMap<string, Opener> = new Map<string, Opener>([
	[rowPath, openRow],
	[cellPath, openCell],
	[`${cellPath}/f`, markFormula],
	['worksheet/mergeCells/mergeCell', addMerge]
]);

const closers: ReadonlyMap<string, (state: State) => SpreadsheetError | undefined> = new Map([
	[rowPath, closeRow],
	[cellPath, closeCell]
]);

const valuePath = `${cellPath}/v`;
/** Readings of inline texts stand at `is/rPh/t`. */
const inlinePaths: ReadonlySet<string> = new Set([`${cellPath}/is/t`, `${cellPath}/is/r/t`]);

function addText({ cell }: State, path: string, text: string): void {
	if (cell === undefined) return;
	if (path === valuePath) cell.value += text;
	else if (inlinePaths.has(path)) cell.inlineText += text;
}

function markFormula({ cell }: State): undefined {
	if (cell !== undefined) cell.isFormula = true;
}

function addMerge(state: State, attributes: XmlAttributes): undefined {
	state.merges.push(attributes.get('ref') ?? '');
}

/** A row without a number follows the one before. */
function openRow(state: State, attributes: XmlAttributes): SpreadsheetError | undefined {
	const written = attributes.get('r');
	const number = written === undefined ? state.row.number + 1 : Number(written);
	if (!isRowNumber(number)) return wrongCell(state, written ?? String(number), 'reference');
	if (number <= state.row.number) return wrongCell(state, String(number), 'order');
	state.row = { number, cells: [] };
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
		inlineText: '',
		isFormula: false
	};
	return undefined;
}

function closeCell(state: State): SpreadsheetError | undefined {
	const { cell, row } = state;
	if (cell === undefined) return undefined;
	state.cell = undefined;
	if (cell.isFormula && cell.value === '' && cell.type !== 'str') state.uncalculatedCells += 1;
	const text = cellText(cell, state.surroundings);
	if (text === undefined) return wrongCell(state, nameOf(state, cell), 'shared-string');
	if (text === '') return undefined;
	const limit = spreadsheetLimits.columns;
	if (cell.column >= limit) {
		return { kind: 'too-many-columns', sheet: state.source.name, row: row.number, limit };
	}
	while (row.cells.length < cell.column) row.cells.push('');
	row.cells.push(text);
	return undefined;
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
