import { cellParts } from '../../content/cell-parts.ts';
import type { ReportCell, ReportTable } from '../../content/report-block.ts';
import type { TextStyle } from '../japanese/text-measure.ts';
import { markWidth } from './draw-mark.ts';
import type { LayoutContext } from './layout-context.ts';
import { linesHeight } from './set-lines.ts';
import { breakReferences, referenceLines, referencesHeight } from './set-references.ts';

/** Size of the text in tables, in points. */
export const tableTextSize = 8.5;
/** Room within a cell, at its sides and above and below. */
export const cellPadding = { x: 5, y: 3.5 } as const;

/** A column with its place on the page. */
export type TableColumn = {
	readonly x: number;
	readonly width: number;
	readonly align: 'start' | 'end';
	/** Its cells name their rows. */
	readonly header: boolean;
};

/** A cell whose lines are broken. */
export type SetCell = {
	readonly cell: ReportCell;
	readonly lines: readonly string[];
	readonly refs: ReturnType<typeof breakReferences>;
};
export type SetRow = readonly SetCell[];

/** Breaks the cells of a row into lines. */
export function setRow(
	{ measure }: LayoutContext,
	row: readonly ReportCell[],
	columns: readonly TableColumn[]
): SetRow {
	return row.map((cell, i) => {
		const room = roomIn(columns[i]);
		const textRoom = room - markWidth(cell.mark);
		const parts = cellParts(cell);
		const lines = parts
			.filter(({ kind }) => kind === 'text')
			.flatMap(({ text }) => measure.breakLines(text, textRoom, cellStyle(cell)));
		const refs = parts.filter((part) => part.kind === 'reference');
		return { cell, lines, refs: breakReferences(refs, room, measure) };
	});
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

export const cellStyle = ({ strong }: ReportCell): TextStyle => ({
	size: tableTextSize,
	weight: strong === true ? 'bold' : 'regular'
});

/** Height of a row with its padding. */
export const rowHeight = (row: SetRow): number =>
	Math.max(linesHeight(1, tableTextSize), ...row.map(cellHeight)) + 2 * cellPadding.y;

const cellHeight = ({ lines, refs }: SetCell): number =>
	linesHeight(lines.length, tableTextSize) + referencesHeight(refs);

/** A row taller than `most` becomes several rows that hold its lines one after the other. */
export function splitTall(row: SetRow, most: number): readonly SetRow[] {
	if (rowHeight(row) <= most) return [row];
	const perPart = Math.floor((most - 2 * cellPadding.y) / linesHeight(1, tableTextSize));
	const count = Math.ceil(Math.max(1, ...row.map(lineCount)) / perPart);
	return Array.from({ length: count }, (_, part) => {
		const from = part * perPart;
		return row.map((set) => cutCell(set, from, from + perPart));
	});
}

/** Lines of a cell, those of its references included; these are not taller than the others. */
const lineCount = ({ lines, refs }: SetCell): number => lines.length + referenceLines(refs);

/** Some lines of a cell. Its mark and its place stay with the first. */
function cutCell({ cell, lines, refs }: SetCell, from: number, to: number): SetCell {
	const [first, end] = [from - lines.length, to - lines.length];
	const top = Math.max(0, first);
	return {
		cell: from === 0 ? cell : { text: cell.text, ...(cell.to !== undefined && { to: cell.to }) },
		lines: lines.slice(from, to),
		refs: refs
			.filter(({ line }) => line >= first && line < end)
			.map((ref) => ({ ...ref, line: ref.line - top }))
	};
}

const roomIn = (column: TableColumn | undefined): number =>
	(column?.width ?? 0) - 2 * cellPadding.x;
