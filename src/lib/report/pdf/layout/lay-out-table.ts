import type { ReportTable } from '../../content/report-block.ts';
import { artifact } from './commands.ts';
import { drawRow, drawTableHead } from './draw-table-row.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyHeight, bodyWidth, colors, page } from './page-geometry.ts';
import { setLines } from './set-lines.ts';
import { headRow, rowHeight, setRow, splitTall, type SetRow, type TableColumn } from './set-row.ts';

/** Room of the line that names a table which goes on. */
const continuedRoom = 15;

/**
 * A table whose head is repeated on every page and whose rows are never cut, unless one is taller than
 * a page. The first and the last two rows are not left alone.
 */
export function layOutTable(context: LayoutContext, table: ReportTable): void {
	const { flow } = context;
	const columns = context.columnsOf(table);
	const head = headRow(context, table, columns);
	const rows = setRows(context, table.rows, { columns, head });
	flow.ensure(rowHeight(head) + heightOf(rows.slice(0, 2)));
	flow.emit({ kind: 'open-tag', tag: 'Table', alt: table.caption });
	drawTableHead(context, head, columns, 'first');
	flow.emit({ kind: 'open-tag', tag: 'TBody' });
	rows.forEach((row, index) => {
		const together = index === rows.length - 2 ? rows.slice(index) : [row];
		if (flow.ensure(heightOf(together))) {
			nameContinued(context, table.caption);
			drawTableHead(context, head, columns, 'repeated');
		}
		drawRow(context, row, columns);
	});
	flow.emit({ kind: 'close-tag' }, { kind: 'close-tag' });
	flow.moveDown(14);
}

/** Room of a table's head and its first two rows, which stay together. */
export function tableStart(context: LayoutContext, table: ReportTable): number {
	const columns = context.columnsOf(table);
	const head = headRow(context, table, columns);
	const rows = setRows(context, table.rows.slice(0, 2), { columns, head });
	return rowHeight(head) + heightOf(rows.slice(0, 2));
}

function setRows(
	context: LayoutContext,
	rows: ReportTable['rows'],
	{ columns, head }: { readonly columns: readonly TableColumn[]; readonly head: SetRow }
): readonly SetRow[] {
	const most = bodyHeight - rowHeight(head) - continuedRoom;
	return rows.flatMap((row) => splitTall(setRow(context, row, columns), most));
}

const heightOf = (rows: readonly SetRow[]): number =>
	rows.reduce((sum, row) => sum + rowHeight(row), 0);

/** Says on a new page which table goes on; not part of the reading order. */
function nameContinued({ flow, frame, measure }: LayoutContext, caption: string): void {
	const style = { size: 8, weight: 'regular' } as const;
	const [line = ''] = measure.breakLines(`${caption}${frame.continued}`, bodyWidth, style);
	const lines = setLines([line], { x: page.left, top: flow.y() }, style, colors.quiet);
	flow.emit(...artifact(...lines));
	flow.moveDown(continuedRoom);
}
