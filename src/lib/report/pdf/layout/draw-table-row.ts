import { rect } from '../../pictures/shapes.ts';
import { artifact, shapeAt, tagged } from './commands.ts';
import type { TextStyle } from '../japanese/text-measure.ts';
import { drawMark } from './draw-mark.ts';
import type { DrawCommand, Reference } from './draw-command.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyWidth, colors, page, tableTextSize } from './page-geometry.ts';
import { linesHeight, setLines } from './set-lines.ts';
import { linkedLines, setReferences } from './set-references.ts';
import {
	cellPadding,
	cellStyle,
	firstLine,
	rowHeight,
	textIndent,
	type SetCell,
	type SetRow
} from './set-row.ts';
import type { TableColumn } from './table-column.ts';

type Drawn = readonly (DrawCommand | Reference)[];

/** The head: tagged where the table begins, repeated as decoration on further pages. */
export function drawTableHead(
	context: LayoutContext,
	head: SetRow,
	columns: readonly TableColumn[],
	occurrence: 'first' | 'repeated'
): void {
	const { flow } = context;
	const height = rowHeight(head);
	const top = flow.y();
	flow.emit(
		...artifact(
			bar(top, height, colors.head),
			bar(top, 1.2, colors.accent),
			bar(top + height - 0.8, 0.8, colors.accent)
		)
	);
	const cells = head.map((cell, i) => cellText(context, cell, columns[i], top));
	if (occurrence === 'repeated') flow.emit(...artifact(...cells.flat()));
	else
		flow.emit(
			...tagged(
				'THead',
				tagged(
					'TR',
					cells.flatMap((cell) => tagged({ tag: 'TH', scope: 'column' }, cell))
				)
			)
		);
	flow.moveDown(height);
}

/** A row with its marks, its references and the rule below it. */
export function drawRow(
	context: LayoutContext,
	row: SetRow,
	columns: readonly TableColumn[]
): void {
	const { flow, anchors } = context;
	const height = rowHeight(row);
	const top = flow.y();
	for (const { cell } of row)
		if (cell.id !== undefined && !anchors.has(cell.id))
			anchors.set(cell.id, { page: flow.pageNumber(), y: top });
	flow.emit({ kind: 'open-tag', tag: 'TR' });
	row.forEach((set, i) => {
		const column = columns[i];
		const markAt = top + cellPadding.y + tableTextSize * 0.82;
		const mark = drawMark(set.cell.mark, (column?.x ?? 0) + cellPadding.x, markAt);
		const tag = column?.header === true ? ({ tag: 'TH', scope: 'row' } as const) : 'TD';
		flow.emit(
			...(mark.length === 0 ? [] : artifact(...mark)),
			...tagged(
				tag,
				cellText(
					context,
					set,
					set.below ?? column,
					top + linesHeight(firstLine(row, set), tableTextSize)
				)
			)
		);
	});
	flow.emit({ kind: 'close-tag' }, ...artifact(bar(top + height - 0.25, 0.5, colors.rule)));
	flow.moveDown(height);
}

const bar = (y: number, height: number, fill: string): DrawCommand =>
	shapeAt(page.left, y, rect({ x: 0, y: 0, width: bodyWidth, height }, { fill }));

function cellText(
	{ measure, frame }: LayoutContext,
	{ cell, lines, refs }: SetCell,
	column: TableColumn | undefined,
	top: number
): Drawn {
	if (column === undefined) return [];
	const style = cellStyle(cell);
	const widthOf = (line: string): number => measure.measure(line, style);
	const atEnd = column.align === 'end';
	const left = column.x + cellPadding.x;
	const x = atEnd ? column.x + column.width - cellPadding.x : left + textIndent(cell);
	const at = { x, top: top + cellPadding.y, align: column.align };
	const below = { x: left, top: at.top + linesHeight(lines.length, tableTextSize) };
	const text =
		cell.to === undefined || atEnd || lines.length === 0
			? setParagraphs(lines, at, style)
			: [linkedLines(lines, cell.to, { ...at, style, widths: lines.map(widthOf) })];
	const star = cell.mark?.kind === 'essential' ? starAt(left, at.top, frame.essential) : [];
	return [...star, ...text, ...setReferences(refs, below)];
}

/** The sign of an essential control; who hears it hears the word. */
const starAt = (x: number, top: number, word: string): readonly DrawCommand[] =>
	tagged(
		{ tag: 'Span', actualText: word },
		setLines(['★'], { x, top }, { size: tableTextSize, weight: 'regular' }, colors.warning)
	);

/** Lines of a cell; where one ends in the text as well, what follows is a paragraph of its own. */
function setParagraphs(
	lines: readonly string[],
	at: { readonly x: number; readonly top: number; readonly align: 'start' | 'end' },
	style: TextStyle
): readonly DrawCommand[] {
	const ends = lines.flatMap((line, i) =>
		line.endsWith('\n') || i === lines.length - 1 ? [i + 1] : []
	);
	if (ends.length < 2) return setLines(lines, at, style);
	return ends.flatMap((end, i) => {
		const start = ends[i - 1] ?? 0;
		const place = { ...at, top: at.top + linesHeight(start, style.size) };
		return tagged('P', setLines(lines.slice(start, end), place, style));
	});
}
