import type { ReportTable } from '../../content/report-block.ts';
import { artifact } from './commands.ts';
import { drawRow, drawTableHead } from './draw-table-row.ts';
import { fitLine } from './fit-line.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyHeight, bodyWidth, colors, page } from './page-geometry.ts';
import { setLines } from './set-lines.ts';
import { headRow, rowHeight, setRow, type SetRow } from './set-row.ts';
import type { TableColumn } from './table-column.ts';
import { splitRow } from './split-row.ts';

/** Room of the line that names a table which goes on. */
const continuedRoom = 16;

/** Rows up to this height are never cut; of those that are, at least so much stands on a page. */
const [mostWhole, leastPart] = [bodyHeight / 3, 90];

/** A row of several lines does not look lost where it stands alone below a head. */
const standsAlone = 48;

/**
 * A table whose head is repeated on every page. Rows are not cut, save for tall ones: they go on and
 * are named again. The first and the last row are not left alone, unless they are of several lines.
 */
export function layOutTable(context: LayoutContext, table: ReportTable): void {
	const { flow } = context;
	const columns = context.columnsOf(table);
	const head = headRow(context, table, columns);
	const rows = table.rows.map((row) => setRow(context, row, columns));
	const goOn = (): void => {
		flow.breakPage();
		nameContinued(context, table.caption);
		drawTableHead(context, head, columns, 'repeated');
	};
	flow.ensure(rowHeight(head) + leastOf(notAlone(rows)));
	flow.emit({ kind: 'open-tag', tag: 'Table', alt: table.caption });
	drawTableHead(context, head, columns, 'first');
	flow.emit({ kind: 'open-tag', tag: 'TBody' });
	rows.forEach((row, index) => {
		const isNextToLast = index === rows.length - 2;
		const together = isNextToLast ? notAlone(rows.slice(index).toReversed()) : [];
		if (roomLeft(context) < Math.max(leastOf([row]), leastOf(together))) goOn();
		let rest = row;
		while (rowHeight(rest) > roomLeft(context)) {
			const [part, next] = splitRow(rest, roomLeft(context), again(context, row, columns));
			drawRow(context, part, columns);
			goOn();
			rest = next;
		}
		drawRow(context, rest, columns);
	});
	flow.emit({ kind: 'close-tag' }, { kind: 'close-tag' });
	flow.moveDown(10);
}

/** Room of a table's head and the rows that stay with it. */
export function tableStart(context: LayoutContext, table: ReportTable): number {
	const columns = context.columnsOf(table);
	const rows = table.rows.slice(0, 2).map((row) => setRow(context, row, columns));
	return rowHeight(headRow(context, table, columns)) + leastOf(notAlone(rows));
}

/** Of rows counted from an end of a table, those that stay together there. */
const notAlone = (rows: readonly SetRow[]): readonly SetRow[] =>
	rows.slice(0, rows[0] !== undefined && rowHeight(rows[0]) >= standsAlone ? 1 : 2);

const roomLeft = ({ flow }: LayoutContext): number => page.bottom - flow.y();

/** Room without which rows are not begun. */
const leastOf = (rows: readonly SetRow[]): number =>
	rows.reduce((sum, row) => {
		const height = rowHeight(row);
		return sum + (height <= mostWhole ? height : leastPart);
	}, 0);

/** The line that names a row, whatever stands beneath it in the same cell. */
const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** What names a row on the page where it goes on: its name, and the short cells before that. */
function again(context: LayoutContext, row: SetRow, columns: readonly TableColumn[]): SetRow {
	const naming = columns.findIndex(({ header }) => header);
	const textOf = ({ cell, lines }: SetRow[number], i: number): string =>
		i === naming
			? `${firstLine(cell.text)}${context.frame.continued}`
			: i < naming && lines.length < 2
				? cell.text
				: '';
	const cells = row.map((set, i) => ({ text: textOf(set, i) }));
	return setRow(context, cells, columns);
}

/** Says on a new page which table goes on; not part of the reading order. */
function nameContinued({ flow, frame, measure }: LayoutContext, caption: string): void {
	const style = { size: 8.5, weight: 'regular' } as const;
	const room = bodyWidth - measure.measure(frame.continued, style);
	const line = `${fitLine(caption, room, { measure, style })}${frame.continued}`;
	const lines = setLines([line], { x: page.left, top: flow.y() }, style, colors.quiet);
	flow.emit(...artifact(...lines));
	flow.moveDown(continuedRoom);
}
