import type { ReportCell, ReportTable } from '../../content/report-block.ts';
import type { TextStyle } from '../japanese/text-measure.ts';
import { markWidth } from './draw-mark.ts';
import type { LayoutContext } from './layout-context.ts';
import { linesHeight } from './set-lines.ts';
import { breakReferences, referencesHeight } from './set-references.ts';

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
		const lines = cell.text === '' ? [] : measure.breakLines(cell.text, textRoom, cellStyle(cell));
		return { cell, lines, refs: breakReferences(cell.refs ?? [], room, measure) };
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
	const tallest = Math.max(1, ...row.map(({ lines, refs }) => lines.length + refs.length));
	const count = Math.ceil(tallest / perPart);
	return Array.from({ length: count }, (_, part) =>
		row.map(({ cell, lines, refs }) => {
			const isFirst = part === 0;
			const from = part * perPart;
			const own = lines.slice(from, from + perPart);
			const refsFrom = Math.max(0, from - lines.length);
			const refsTo = Math.max(0, from + perPart - lines.length);
			return {
				cell: isFirst ? cell : { text: cell.text, ...(cell.to !== undefined && { to: cell.to }) },
				lines: own,
				refs: fromTop(refs.slice(refsFrom, refsTo))
			};
		})
	);
}

/** References that go on in another row begin at its top. */
const fromTop = (refs: SetCell['refs']): SetCell['refs'] => {
	const first = refs[0]?.line ?? 0;
	return refs.map((ref) => ({ ...ref, line: ref.line - first }));
};

const roomIn = (column: TableColumn | undefined): number =>
	(column?.width ?? 0) - 2 * cellPadding.x;
