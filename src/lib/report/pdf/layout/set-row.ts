import { cellParts } from '../../content/cell-parts.ts';
import type { ReportCell, ReportTable } from '../../content/report-block.ts';
import type { TextStyle } from '../japanese/text-measure.ts';
import { markWidth } from './draw-mark.ts';
import type { LayoutContext } from './layout-context.ts';
import { page, tableTextSize } from './page-geometry.ts';
import { linesHeight } from './set-lines.ts';
import { breakReferences, referenceLines } from './set-references.ts';
import type { TableColumn } from './table-column.ts';

/** Room within a cell, at its sides and above and below. */
export const cellPadding = { x: 5, y: 2 } as const;

/** A cell whose lines are broken. */
export type SetCell = {
	readonly cell: ReportCell;
	readonly lines: readonly string[];
	readonly refs: ReturnType<typeof breakReferences>;
	/** Where a cell with very much text stands instead: below the others of its row. */
	readonly below?: TableColumn;
};
export type SetRow = readonly SetCell[];

/** Lines above which a text is too long for a column beside others. */
const mostBeside = 20;

/** Breaks the cells of a row into lines. */
export function setRow(
	context: LayoutContext,
	row: readonly ReportCell[],
	columns: readonly TableColumn[]
): SetRow {
	return row.map((cell, i) => {
		const beside = setCell(context, cell, columns[i]);
		const from = columns.find(({ header }) => header) ?? columns[0];
		if (beside.lines.length <= mostBeside || from === undefined || from === columns[i])
			return beside;
		const below = { ...from, header: false, width: page.right - from.x };
		return { ...setCell(context, cell, below), below };
	});
}

function setCell(
	{ measure }: LayoutContext,
	cell: ReportCell,
	column: TableColumn | undefined
): SetCell {
	const room = roomIn(column);
	const parts = cellParts(cell);
	const lines = parts
		.filter(({ kind }) => kind === 'text')
		.flatMap(({ text }) => measure.breakLines(text, room - textIndent(cell), cellStyle(cell)));
	const refs = parts.filter((part) => part.kind === 'reference');
	// Behind a paragraph of its own a reference would seem to belong to that alone.
	const last = cell.text.includes('\n') ? '' : (lines.at(-1) ?? '').trimEnd();
	const taken = last === '' ? 0 : textIndent(cell) + measure.measure(last, cellStyle(cell));
	return { cell, lines, refs: breakReferences(refs, { room, taken }, measure) };
}

/** The titles of the columns as a row. */
export const headRow = (
	context: LayoutContext,
	{ columns: titles }: ReportTable,
	columns: readonly TableColumn[]
): SetRow =>
	setRow(
		context,
		titles.map(({ title }) => ({ text: title, strong: true })),
		columns
	);

/** Room before the text of a cell: its mark, and how deep it stands. */
export const textIndent = ({ mark, indent = 0 }: ReportCell): number =>
	markWidth(mark) + indent * tableTextSize;

export const cellStyle = ({ strong }: ReportCell): TextStyle => ({
	size: tableTextSize,
	weight: strong === true ? 'bold' : 'regular'
});

/** Height of a row with its padding. */
export const rowHeight = (row: SetRow): number =>
	linesHeight(Math.max(1, ...row.map((set) => lastLine(row, set))), tableTextSize) +
	2 * cellPadding.y;

/** Lines of a row up to the end of a cell. */
export const lastLine = (row: SetRow, set: SetCell): number =>
	firstLine(row, set) + set.lines.length + referenceLines(set.refs);

/** Lines of a row above a cell: none, unless it stands below the others. */
export function firstLine(row: SetRow, { below }: SetCell): number {
	if (below === undefined) return 0;
	const beside = row.filter((set) => set.below === undefined);
	return Math.max(1, ...beside.map((set) => lastLine(row, set)));
}

const roomIn = (column: TableColumn | undefined): number =>
	(column?.width ?? 0) - 2 * cellPadding.x;
