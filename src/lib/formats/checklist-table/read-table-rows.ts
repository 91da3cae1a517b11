import { checklistColumns, type ChecklistColumn } from './checklist-column.ts';
import { cellsOfRow, type RowCells } from './cells-of-row.ts';
import { numberOfPath, pathHeading, withHeading, type PathHeading } from './heading-path.ts';
import { growing, headingOf, kindOfRow, type RowKind } from './kind-of-row.ts';
import { oneLine } from './one-line.ts';
import { isNumberedChapter } from './numbered-chapter.ts';
import { isLegend, isRemarkRow, isRepeatedHeading, isTotalRow } from './row-signs.ts';
import { rowText } from './row-text.ts';
import { layOut, type TableLayout } from './table-layout.ts';
import { longestText, type TableLine, type TablePart } from './table.ts';

/** The texts of one control, as they stand in its row and in the rows that add to it. */
export type TableRow = {
	/** Name of its sheet. */
	readonly sheet: string;
	readonly row: number;
	/** Names of the headings it stands under and of its sections, from the highest down. */
	readonly path: readonly string[];
	/** The number of those headings, such as `2-1`; empty where they have none. */
	readonly chapter: string;
	/** Numbers that begin in its row; none where it has the number of a row above, or none at all. */
	readonly numbers: readonly string[];
	readonly texts: Readonly<Record<ChecklistColumn, string>>;
	/** Whether its name stands for the statement that it does not have. */
	readonly isTitleOnly: boolean;
};

/** What became of one row of a sheet. */
export type RowReading = {
	readonly sheet: string;
	readonly row: number;
	readonly kind: RowKind;
	/** Everything written in it; of a heading what it says. */
	readonly text: string;
	/** Whether it is a heading below which no control stands. */
	readonly isEmptyHeading?: boolean;
};

export type TableRows = {
	readonly rows: readonly TableRow[];
	readonly readings: readonly RowReading[];
};

/** Tells controls, section headings and additions apart, row by row below the headings. */
export function readTableRows({ name, table, mapping }: TablePart): TableRows {
	const layout = layOut(table, mapping);
	const lines = table.rows.map((line) => cellsOfRow(line, layout));
	const state: State = {
		rows: [],
		readings: [],
		path: [],
		section: '',
		subsection: '',
		waiting: [],
		isInLegend: false
	};
	lines.forEach((cells, place) => {
		const line = table.rows[place];
		const next = lines[place + 1];
		const nextLevel = next?.fresh.has('statement') === true ? next.level : undefined;
		const isNumbered = isNumberedChapter(cells, next?.numbers.at(-1) ?? '');
		if (line !== undefined) {
			take(state, { sheet: name, line, cells, nextLevel, isNumbered, layout });
		}
	});
	for (const reading of state.waiting) markEmpty(state.readings, reading);
	return { rows: state.rows, readings: state.readings };
}

/** What is known while going down the rows. */
type State = {
	readonly rows: TableRow[];
	readonly readings: RowReading[];
	path: readonly PathHeading[];
	section: string;
	subsection: string;
	/** Headings below which no control was met yet. */
	waiting: RowReading[];
	/** Whether the signs that the table uses are being explained, at its end. */
	isInLegend: boolean;
};

type Line = {
	readonly sheet: string;
	readonly line: TableLine;
	readonly cells: RowCells;
	readonly nextLevel: number | undefined;
	/** Whether the number of the next row goes on from this one's, which has a name and no more. */
	readonly isNumbered: boolean;
	readonly layout: TableLayout;
};

function take(state: State, given: Line): void {
	const { sheet, line, cells, layout } = given;
	const isBelowHeading = state.readings.at(-1)?.kind === 'section';
	const chosen = chosenKind(line, cells, layout);
	const heading = headingIn(given);
	const kind = chosen ?? kindIn(state, given, heading);
	state.isInLegend = isLegendBelow(state, kind, cells);
	const whole = rowText(cells.all.map((cell) => cell.text));
	const text = kind === 'section' && heading !== '' ? heading : whole;
	const reading: RowReading = { sheet, row: line.number, kind, text };
	if (kind === 'section') {
		const chapter = given.isNumbered || chosen !== undefined;
		takeHeading(state, cells, text, { below: isBelowHeading, chapter });
	}
	if (kind === 'addition') addTo(state.rows, cells);
	if (kind === 'control') takeControl(state, sheet, cells);
	state.waiting = waitingAfter(state.waiting, reading);
	state.readings.push(reading);
}

const headingIn = ({ cells, isNumbered, layout }: Line): string =>
	isNumbered ? oneLine(cells.texts.statement) : headingOf(cells, layout);

/** What a row is by its look and its place among the others. */
function kindIn(state: State, given: Line, heading: string): RowKind {
	const { line, cells, nextLevel, isNumbered, layout } = given;
	const sign = signOf(line, cells, layout) ?? signBefore(state);
	if (sign !== undefined) return sign;
	if (isNumbered) return 'section';
	const hasControlAbove = state.rows.length > 0 && state.readings.at(-1)?.kind !== 'section';
	return kindOfRow(cells, { heading, hasControlAbove, nextLevel });
}

/** What somebody said that a row below the headings is. A control needs words for what has to be true. */
function chosenKind(
	{ number }: TableLine,
	{ texts }: RowCells,
	{ mapping }: TableLayout
): RowKind | undefined {
	const chosen = number > mapping.headerRow ? mapping.rows?.[number] : undefined;
	const hasWords = texts.statement !== '' || texts.title !== '';
	return chosen === 'control' && !hasWords ? 'without-statement' : chosen;
}

/** What a row is by its place or by words that stand in no control. */
function signOf(line: TableLine, { all }: RowCells, layout: TableLayout): RowKind | undefined {
	const { headerRows, mapping, statementPlaces } = layout;
	const first = headerRows[0]?.number ?? mapping.headerRow + 1;
	if (line.number < first) return 'above';
	if (line.number <= mapping.headerRow) return 'headings';
	if (isRepeatedHeading(line, headerRows, statementPlaces[0] ?? 0)) return 'repeated-headings';
	if (isTotalRow(all)) return 'total';
	return isRemarkRow(all) ? 'remark' : undefined;
}

const signBefore = ({ isInLegend }: State): RowKind | undefined =>
	isInLegend ? 'remark' : undefined;

/** A legend ends a table, unless the headings come again. */
const isLegendBelow = (state: State, kind: RowKind, { all }: RowCells): boolean =>
	kind !== 'repeated-headings' && (state.isInLegend || (state.rows.length > 0 && isLegend(all)));

function takeHeading(
	state: State,
	cells: RowCells,
	heading: string,
	is: { readonly below: boolean; readonly chapter: boolean }
): void {
	if (cells.fresh.has('section') || cells.fresh.has('subsection')) {
		noteSections(state, cells);
		return;
	}
	const isIndented = cells.texts.statement !== '' && !cells.hasWideStatement && !is.chapter;
	const rank = isIndented ? levelRank(cells.level) : undefined;
	const next = pathHeading(heading, cells.numbers.at(-1) ?? '', rank);
	state.path = withHeading(state.path, next, is.below);
	state.section = '';
	state.subsection = '';
}

function noteSections(state: State, { texts, fresh }: RowCells): void {
	const section = oneLine(texts.section);
	if (section !== '' && (section !== state.section || fresh.has('section'))) {
		state.section = section;
		state.subsection = '';
	}
	state.subsection = oneLine(texts.subsection) || state.subsection;
}

function takeControl(state: State, sheet: string, cells: RowCells): void {
	noteSections(state, cells);
	const deepest = cells.parents[0]?.level ?? cells.level;
	state.path = state.path.filter(({ rank }) => !isLevelFrom(rank, deepest));
	for (const { level, text } of cells.parents) {
		state.path = withHeading(state.path, pathHeading(oneLine(text), '', levelRank(level)), true);
	}
	const { texts, numbers } = cells;
	const names = [...state.path.map(({ name }) => name), state.section, state.subsection];
	const isTitleOnly = texts.statement === '';
	state.rows.push({
		sheet,
		row: cells.number,
		path: names.filter((name, place) => name !== '' && name !== names[place - 1]),
		chapter: numberOfPath(state.path),
		numbers,
		texts: isTitleOnly ? { ...texts, statement: texts.title } : texts,
		isTitleOnly
	});
}

const levelRank = (level: number): string => `level-${String(level)}`;
const isLevelFrom = (rank: string, level: number): boolean =>
	rank.startsWith('level-') && Number(rank.slice('level-'.length)) >= level;

/** Headings wait for a control; another heading beside them does not end that. */
function waitingAfter(waiting: readonly RowReading[], reading: RowReading): RowReading[] {
	if (reading.kind === 'control') return [];
	return reading.kind === 'section' ? [...waiting, reading] : [...waiting];
}

function markEmpty(readings: RowReading[], reading: RowReading): void {
	readings[readings.indexOf(reading)] = { ...reading, isEmptyHeading: true };
}

/** A text that is too long already is wrong, and grows no further. */
function addTo(rows: TableRow[], { texts, fresh }: RowCells): void {
	const last = rows.at(-1);
	if (last === undefined) return;
	const joined = checklistColumns.map((column) => {
		const text = last.texts[column];
		const isAdded = growing.includes(column) && fresh.has(column) && text.length <= longestText;
		return [column, isAdded ? `${text}\n${texts[column]}`.trim() : text];
	});
	rows[rows.length - 1] = { ...last, texts: Object.fromEntries(joined) as TableRow['texts'] };
}

/** Rows of a table that stand in no control, by what they were taken for. */
export const isLeftOut = ({ kind }: RowReading): boolean =>
	kind !== 'control' && kind !== 'addition' && kind !== 'section' && kind !== 'headings';
