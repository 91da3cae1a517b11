import {
	parseCellRange,
	parseCellReference,
	type CellRange
} from '../spreadsheet/cell-reference.ts';
import { xmlEvents, type XmlEvent } from '../spreadsheet/xml-events.ts';
import { rangesByRow, type RangesAt } from './ranges-by-row.ts';

/** Where something stands in the XML of a sheet: its first tag, and where its last one begins and ends. */
export type Span = {
	readonly start: number;
	/** Behind the first tag. */
	readonly inner: number;
	/** Where the last tag begins; as `inner` for an element that closes itself. */
	readonly close: number;
	readonly end: number;
	readonly isClosed: boolean;
	/** The prefix of its name, with the colon. */
	readonly prefix: string;
};

export type CellSpan = Span & {
	readonly column: number;
	readonly style: number;
	readonly hasFormula: boolean;
};

export type RowSpan = Span & {
	readonly number: number;
	/** The style of cells that are not there yet. */
	readonly style: string | undefined;
	/** Cells of rows that were asked for. */
	readonly cells: readonly CellSpan[];
};

/** What is known of a sheet before anything is written into it. */
export type SheetScan = {
	readonly table: Span | undefined;
	readonly rows: readonly RowSpan[];
	/** Those of the rows that were asked for. */
	readonly byNumber: ReadonlyMap<number, RowSpan>;
	readonly columnStyles: readonly { readonly from: number; readonly to: number; style: string }[];
	readonly merges: RangesAt;
	/** Ranges that one formula fills. */
	readonly arrays: RangesAt;
	/** The tag that states the extent of the sheet. */
	readonly dimension: { readonly start: number; readonly end: number } | undefined;
	readonly isProtected: boolean;
	readonly formulas: number;
};

type Open = Extract<XmlEvent, { kind: 'open' }>;
type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
type RowDraft = Mutable<Omit<RowSpan, 'cells'>> & { readonly cells: Mutable<CellSpan>[] };

type State = {
	readonly wanted: ReadonlySet<number>;
	table: Mutable<Span> | undefined;
	readonly rows: RowDraft[];
	cell: Mutable<CellSpan> | undefined;
	number: number;
	column: number;
	readonly columnStyles: { from: number; to: number; style: string }[];
	readonly merges: CellRange[];
	readonly arrays: CellRange[];
	dimension: { start: number; end: number } | undefined;
	isProtected: boolean;
	formulas: number;
};

const tablePath = 'worksheet/sheetData';
const rowPath = `${tablePath}/row`;
const cellPath = `${rowPath}/c`;

/** Finds where rows and cells of a sheet stand; of the rows wanted each cell. */
export function scanSheet(xml: string, wanted: ReadonlySet<number>): SheetScan {
	const state: State = {
		wanted,
		table: undefined,
		rows: [],
		cell: undefined,
		number: 0,
		column: -1,
		columnStyles: [],
		merges: [],
		arrays: [],
		dimension: undefined,
		isProtected: false,
		formulas: 0
	};
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'open') openers.get(event.path)?.(state, event);
		else if (event.kind === 'close') close(state, event);
	}
	return {
		...state,
		byNumber: new Map(
			state.rows.filter(({ number }) => wanted.has(number)).map((row) => [row.number, row])
		),
		merges: rangesByRow(state.merges, wanted),
		arrays: rangesByRow(state.arrays, wanted)
	};
}

const openers: ReadonlyMap<string, (state: State, event: Open) => void> = new Map([
	[tablePath, (state, event) => void (state.table = spanOf(event))],
	[rowPath, openRow],
	[cellPath, openCell],
	[`${cellPath}/f`, noteFormula],
	['worksheet/cols/col', addColumns],
	['worksheet/mergeCells/mergeCell', (state, event) => addRange(state.merges, event)],
	['worksheet/dimension', noteDimension],
	['worksheet/sheetProtection', noteProtection]
]);

const spanOf = ({ start, end, isClosed, name }: Open): Mutable<Span> => ({
	start,
	inner: end,
	close: end,
	end,
	isClosed,
	prefix: name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : ''
});

/** A row without a number follows the one before. */
function openRow(state: State, event: Open): void {
	const written = event.attributes.get('r');
	state.number = written === undefined ? state.number + 1 : Number(written);
	state.column = -1;
	const hasStyle = isTrue(event.attributes.get('customFormat'));
	state.rows.push({
		...spanOf(event),
		number: state.number,
		style: hasStyle ? event.attributes.get('s') : undefined,
		cells: []
	});
}

/** A cell without a reference follows the one before. */
function openCell(state: State, event: Open): void {
	const written = event.attributes.get('r');
	const place = written === undefined ? undefined : parseCellReference(written);
	state.column = place?.column ?? state.column + 1;
	state.cell = {
		...spanOf(event),
		column: state.column,
		style: Number(event.attributes.get('s') ?? 0),
		hasFormula: false
	};
}

function keepCell(state: State): void {
	const { cell } = state;
	state.cell = undefined;
	if (cell !== undefined && state.wanted.has(state.number)) state.rows.at(-1)?.cells.push(cell);
}

function close(state: State, { path, start, end }: Extract<XmlEvent, { kind: 'close' }>): void {
	const draft = draftAt(state, path);
	if (draft === undefined) return;
	draft.close = start;
	draft.end = end;
	if (path === cellPath) keepCell(state);
}

function draftAt(state: State, path: string): Mutable<Span> | undefined {
	if (path === cellPath) return state.cell;
	if (path === rowPath) return state.rows.at(-1);
	return path === tablePath ? state.table : undefined;
}

/** A formula of an array, or a table of data, fills cells that have no formula of their own. */
function noteFormula(state: State, event: Open): void {
	if (state.cell !== undefined) state.cell.hasFormula = true;
	state.formulas += 1;
	const type = event.attributes.get('t');
	if (type === 'array' || type === 'dataTable') addRange(state.arrays, event);
}

function addRange(ranges: CellRange[], { attributes }: Open): void {
	const range = parseCellRange(attributes.get('ref') ?? '');
	if (range !== undefined) ranges.push(range);
}

function addColumns({ columnStyles }: State, { attributes }: Open): void {
	const style = attributes.get('style');
	if (style === undefined) return;
	const [from, to] = ['min', 'max'].map((name) => Number(attributes.get(name)) - 1);
	columnStyles.push({ from: from ?? 0, to: to ?? 0, style });
}

function noteDimension(state: State, { start, end }: Open): void {
	state.dimension = { start, end };
}

function noteProtection(state: State, { attributes }: Open): void {
	state.isProtected = isTrue(attributes.get('sheet'));
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
