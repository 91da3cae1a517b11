import type PDFDocument from 'pdfkit';
import type { ReportTable } from '#lib/report/content/report-block.ts';
import { cellText } from '../cell-text.ts';
import { columnShares } from '../column-shares.ts';
import { bodyWidth, sheet } from '../sheet.ts';
import type { Drawing } from './drawing.ts';
import { ensureRoom, heightOf, setText, type Look } from './set-text.ts';

type Cell = { readonly text: string; readonly look: Look };
type Column = {
	readonly x: number;
	readonly width: number;
	readonly align: 'left' | 'right';
};

type RowLook = { readonly height: number; readonly ground: string; readonly tag: 'TH' | 'TD' };

const { size } = sheet.cell;

/** A repeated head is no part of the reading order. */
const drawOnly: Drawing['leaf'] = (_tag, draw) => draw();

/** A table with its head on every page and rows that are not cut. */
export function drawTable(drawing: Drawing, table: ReportTable): void {
	const { doc } = drawing;
	const columns = columnsOf(table);
	const head = table.columns.map(({ title }) => ({
		text: title,
		look: { size, weight: 'bold', color: '#ffffff' } as const
	}));
	const headHeight = rowHeight(doc, head, columns);
	ensureRoom(doc, headHeight + 30);
	drawRow(drawing, head, columns, { height: headHeight, ground: sheet.accent, tag: 'TH' });
	table.rows.forEach((row, index) => {
		const cells = row.map((cell) => ({
			text: cellText(cell),
			look: { size, weight: cell.strong === true ? 'bold' : 'regular' } as const
		}));
		const height = rowHeight(doc, cells, columns);
		if (ensureRoom(doc, height) === 'new-page')
			drawRow({ ...drawing, group: drawOnly, leaf: drawOnly }, head, columns, {
				height: headHeight,
				ground: sheet.accent,
				tag: 'TH'
			});
		const ground = index % 2 === 1 ? sheet.ground : '#ffffff';
		drawRow(drawing, cells, columns, { height, ground, tag: 'TD' });
	});
	doc.y += 12;
}

function columnsOf(table: ReportTable): readonly Column[] {
	let x: number = sheet.left;
	const shares = columnShares(table);
	return table.columns.map(({ align }, i) => {
		const width = (shares[i] ?? 0) * bodyWidth;
		const column = { x, width, align: align === 'end' ? 'right' : 'left' } as const;
		x += width;
		return column;
	});
}

const roomIn = (column: Column | undefined): number => (column?.width ?? 0) - 2 * sheet.cell.x;

const rowHeight = (doc: PDFDocument, cells: readonly Cell[], columns: readonly Column[]): number =>
	2 * sheet.cell.y +
	Math.max(
		size * sheet.leading,
		...cells.map(({ text, look }, i) => heightOf(doc, text, roomIn(columns[i]), look))
	);

function drawRow(
	{ doc, group, leaf }: Drawing,
	cells: readonly Cell[],
	columns: readonly Column[],
	{ height, ground, tag }: RowLook
): void {
	const top = doc.y;
	if (ground !== '#ffffff') doc.rect(sheet.left, top, bodyWidth, height).fill(ground);
	doc.rect(sheet.left, top + height - 0.25, bodyWidth, 0.5).fill(sheet.rule);
	group('TR', () => {
		cells.forEach(({ text, look }, i) => {
			const { x = 0, align = 'left' } = columns[i] ?? {};
			const place = {
				x: x + sheet.cell.x,
				y: top + sheet.cell.y,
				width: roomIn(columns[i]),
				align
			};
			leaf(tag, () => setText(doc, text, place, look));
		});
	});
	doc.y = top + height;
}
