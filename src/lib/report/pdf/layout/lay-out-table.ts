import type { ReportCell, ReportTable } from '../../content/report-block.ts';
import type { TextStyle } from '../japanese/text-measure.ts';
import type { DrawCommand } from './draw-command.ts';
import { drawMark, markWidth } from './draw-mark.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyHeight, bodyWidth, colors, page } from './page-geometry.ts';
import { linesHeight, setLines } from './set-lines.ts';

const size = 8.5;
const padding = { x: 5, y: 3.5 } as const;
const headStyle: TextStyle = { size, weight: 'bold' };

type Column = {
	readonly x: number;
	readonly width: number;
	readonly align: 'start' | 'end';
};

/** A cell whose lines are broken. */
type SetCell = { readonly cell: ReportCell; readonly lines: readonly string[] };
type SetRow = readonly SetCell[];

/** A table whose head is repeated on every page and whose rows are never cut, unless one is taller than a page. */
export function layOutTable(context: LayoutContext, table: ReportTable): void {
	const { flow, measure } = context;
	const columns = columnsOf(table);
	const head = table.columns.map(({ title }, i) => ({
		cell: { text: title, strong: true as const },
		lines: measure.breakLines(title, roomIn(columns[i]), headStyle)
	}));
	const rows = table.rows.flatMap((row) => splitTall(setRow(context, row, columns), head));
	flow.ensure(rowHeight(head) + (rows[0] ? rowHeight(rows[0]) : 0));
	flow.emit({ kind: 'open-tag', tag: 'Table', alt: table.caption });
	drawHead(context, head, columns, 'first');
	rows.forEach((row, index) => {
		if (flow.ensure(rowHeight(row))) drawHead(context, head, columns, 'repeated');
		drawRow(context, row, columns, index);
	});
	flow.emit({ kind: 'close-tag' });
	flow.moveDown(12);
}

function columnsOf({ columns }: ReportTable): readonly Column[] {
	let x: number = page.left;
	return columns.map(({ share, align }) => {
		const column = { x, width: share * bodyWidth, align };
		x += column.width;
		return column;
	});
}

const roomIn = (column: Column | undefined): number => (column?.width ?? 0) - 2 * padding.x;

function setRow(
	{ measure }: LayoutContext,
	row: readonly ReportCell[],
	columns: readonly Column[]
): SetRow {
	return row.map((cell, i) => ({
		cell,
		lines: measure.breakLines(cell.text, roomIn(columns[i]) - markWidth(cell.mark), styleOf(cell))
	}));
}

const styleOf = ({ strong }: ReportCell): TextStyle => ({
	size,
	weight: strong === true ? 'bold' : 'regular'
});

const rowHeight = (row: SetRow): number =>
	linesHeight(Math.max(1, ...row.map(({ lines }) => lines.length)), size) + 2 * padding.y;

/** A row taller than a page becomes several rows that hold its lines one after the other. */
function splitTall(row: SetRow, head: SetRow): readonly SetRow[] {
	const room = bodyHeight - rowHeight(head) - 2 * padding.y;
	const most = Math.floor(room / linesHeight(1, size));
	const tallest = Math.max(1, ...row.map(({ lines }) => lines.length));
	return Array.from({ length: Math.ceil(tallest / most) }, (_, part) =>
		row.map(({ cell, lines }) => ({
			cell: part === 0 ? cell : { text: cell.text },
			lines: lines.slice(part * most, (part + 1) * most)
		}))
	);
}

function drawHead(
	{ flow }: LayoutContext,
	head: SetRow,
	columns: readonly Column[],
	occurrence: 'first' | 'repeated'
): void {
	const height = rowHeight(head);
	const ground = rectangle(height, colors.accent);
	flow.emit(
		{ kind: 'open-artifact' },
		{ kind: 'shape', shape: ground, x: page.left, y: flow.y(), scale: 1 },
		{ kind: 'close-artifact' }
	);
	const cells = head.map((cell, i) => cellText(cell, columns[i], flow.y(), '#ffffff'));
	if (occurrence === 'repeated') {
		flow.emit({ kind: 'open-artifact' }, ...cells.flat(), { kind: 'close-artifact' });
	} else {
		flow.emit({ kind: 'open-tag', tag: 'TR' }, ...cells.flatMap((cell) => tagged('TH', cell)), {
			kind: 'close-tag'
		});
	}
	flow.moveDown(height);
}

function drawRow(
	{ flow }: LayoutContext,
	row: SetRow,
	columns: readonly Column[],
	index: number
): void {
	const height = rowHeight(row);
	const top = flow.y();
	if (index % 2 === 1) {
		flow.emit(
			{ kind: 'open-artifact' },
			{ kind: 'shape', shape: rectangle(height, colors.ground), x: page.left, y: top, scale: 1 },
			{ kind: 'close-artifact' }
		);
	}
	flow.emit({ kind: 'open-tag', tag: 'TR' });
	row.forEach((set, i) => {
		const column = columns[i];
		const mark = drawMark(
			set.cell.mark,
			(column?.x ?? 0) + padding.x,
			top + padding.y + size * 0.82
		);
		const marks: readonly DrawCommand[] =
			mark.length === 0 ? [] : [{ kind: 'open-artifact' }, ...mark, { kind: 'close-artifact' }];
		flow.emit(...marks, ...tagged('TD', cellText(set, column, top, colors.ink)));
	});
	flow.emit(
		{ kind: 'close-tag' },
		{ kind: 'open-artifact' },
		{
			kind: 'shape',
			shape: rectangle(0.5, colors.rule),
			x: page.left,
			y: top + height - 0.25,
			scale: 1
		},
		{ kind: 'close-artifact' }
	);
	flow.moveDown(height);
}

const rectangle = (height: number, fill: string) =>
	({ kind: 'rect', x: 0, y: 0, width: bodyWidth, height, fill }) as const;

const tagged = (tag: 'TH' | 'TD', commands: readonly DrawCommand[]): readonly DrawCommand[] => [
	{ kind: 'open-tag', tag },
	...commands,
	{ kind: 'close-tag' }
];

function cellText(
	{ cell, lines }: SetCell,
	column: Column | undefined,
	top: number,
	color: string
): readonly DrawCommand[] {
	if (column === undefined) return [];
	const atEnd = column.align === 'end';
	const x = atEnd
		? column.x + column.width - padding.x
		: column.x + padding.x + markWidth(cell.mark);
	return setLines(lines, { x, top: top + padding.y, align: column.align }, styleOf(cell), color);
}
