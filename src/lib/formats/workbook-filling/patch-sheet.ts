import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { columnLetters, parseCellRange, type CellRange } from '../spreadsheet/cell-reference.ts';
import { changedCell, newCell } from './cell-xml.ts';
import type { CellSpan, RowSpan, SheetScan, Span } from './scan-sheet.ts';

/** A text for a cell: `row` from 1, `column` from 0. */
export type PlacedText = { readonly row: number; readonly column: number; readonly text: string };

type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The XML of a sheet with these texts in these cells; nothing else of it is written anew. */
export function patchSheet(xml: string, scan: SheetScan, texts: readonly PlacedText[]): string {
	const { table } = scan;
	if (table === undefined || texts.length === 0) return xml;
	const inOrder = texts.toSorted((one, other) => one.row - other.row || one.column - other.column);
	const added: { readonly number: number; readonly xml: string }[] = [];
	const edits: Edit[] = [];
	for (const cells of groupBy(inOrder, ({ row }) => String(row)).values()) {
		const number = cells[0].row;
		const row = scan.byNumber.get(number);
		if (row === undefined) added.push({ number, xml: newRow(cells, scan, table.prefix) });
		else edits.push(...editsOfRow(xml, row, cells, scan));
	}
	edits.push(...addRows(xml, scan, table, added), ...growDimension(xml, scan, texts));
	return applied(xml, edits);
}

function newRow(cells: readonly PlacedText[], scan: SheetScan, prefix: string): string {
	const written = cells.map(({ row, column, text }) =>
		newCell(row, column, { text, prefix, style: columnStyle(scan, column) })
	);
	return `<${prefix}row r="${String(cells[0]?.row ?? 0)}">${written.join('')}</${prefix}row>`;
}

const columnStyle = ({ columnStyles }: SheetScan, column: number): string | undefined =>
	columnStyles.find(({ from, to }) => from <= column && column <= to)?.style;

/** Cells that are there are changed where they stand; the others are put before the next one to the right. */
function editsOfRow(
	xml: string,
	row: RowSpan,
	cells: readonly PlacedText[],
	scan: SheetScan
): readonly Edit[] {
	const { prefix } = row;
	const inside = cells.map((cell): Edit => {
		const there = row.cells.find(({ column }) => column === cell.column);
		if (there !== undefined) return changeOf(xml, there, cell.text);
		const next = row.cells.find(({ column }) => column > cell.column);
		const at = next?.start ?? row.close;
		const style = row.style ?? columnStyle(scan, cell.column);
		return { start: at, end: at, text: newCell(cell.row, cell.column, { ...cell, prefix, style }) };
	});
	if (!row.isClosed) return [...growSpans(xml, row, cells), ...inside];
	const tag = withSpans(opened(xml, row), cells);
	const whole = `${tag}${inside.map(({ text }) => text).join('')}</${prefix}row>`;
	return [{ start: row.start, end: row.end, text: whole }];
}

const changeOf = (xml: string, cell: CellSpan, text: string): Edit => ({
	start: cell.start,
	end: cell.end,
	text: changedCell(xml, cell, text)
});

/** The first tag of an element that closes itself, as one that does not. */
const opened = (xml: string, { start, inner }: Span): string =>
	xml.slice(start, inner).replace(/\s*\/>$/, '>');

/** A row says which columns it has cells in, where it says so. */
function growSpans(xml: string, { start, inner }: RowSpan, cells: readonly PlacedText[]) {
	const tag = xml.slice(start, inner);
	const grown = withSpans(tag, cells);
	return grown === tag ? [] : [{ start, end: inner, text: grown }];
}

function withSpans(tag: string, cells: readonly PlacedText[]): string {
	const [stated, from, to] = /(?<=\sspans\s*=\s*["'])(\d+):(\d+)(?=["'])/.exec(tag) ?? [];
	if (stated === undefined) return tag;
	const columns = cells.map(({ column }) => column + 1);
	const first = Math.min(Number(from), ...columns);
	const last = Math.max(Number(to), ...columns);
	return tag.replace(stated, `${String(first)}:${String(last)}`);
}

function addRows(
	xml: string,
	{ rows }: SheetScan,
	table: Span,
	added: readonly { readonly number: number; readonly xml: string }[]
): readonly Edit[] {
	if (added.length === 0) return [];
	if (!table.isClosed) {
		return added.map((row): Edit => {
			const at = rows.find(({ number }) => number > row.number)?.start ?? table.close;
			return { start: at, end: at, text: row.xml };
		});
	}
	const name = `${table.prefix}sheetData`;
	const whole = `${opened(xml, table)}${added.map((row) => row.xml).join('')}</${name}>`;
	return [{ start: table.start, end: table.end, text: whole }];
}

/** Some readers believe what a sheet says of its extent, and read no further. */
function growDimension(
	xml: string,
	{ dimension }: SheetScan,
	texts: readonly PlacedText[]
): readonly Edit[] {
	if (dimension === undefined) return [];
	const { start, end } = dimension;
	const tag = xml.slice(start, end);
	const [stated] = /(?<=\sref\s*=\s*["'])[A-Z0-9:]+(?=["'])/.exec(tag) ?? [];
	const range = parseCellRange(stated ?? '');
	if (stated === undefined || range === undefined) return [];
	const grown = around(range, stated, texts);
	return grown === stated ? [] : [{ start, end, text: tag.replace(stated, grown) }];
}

function around(range: CellRange, written: string, texts: readonly PlacedText[]): string {
	const [rows, columns] = [texts.map(({ row }) => row), texts.map(({ column }) => column)];
	const grown = {
		top: Math.min(range.top, ...rows),
		left: Math.min(range.left, ...columns),
		bottom: Math.max(range.bottom, ...rows),
		right: Math.max(range.right, ...columns)
	};
	const isSame = (Object.keys(grown) as (keyof CellRange)[]).every(
		(edge) => grown[edge] === range[edge]
	);
	if (isSame) return written;
	const corner = (row: number, column: number) => columnLetters(column) + String(row);
	return `${corner(grown.top, grown.left)}:${corner(grown.bottom, grown.right)}`;
}

/** Edits never lie on top of each other; what is put in stands before what is changed at the same place. */
function applied(xml: string, edits: readonly Edit[]): string {
	const pieces: string[] = [];
	let at = 0;
	const inOrder = edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
	for (const { start, end, text } of inOrder) {
		pieces.push(xml.slice(at, start), text);
		at = end;
	}
	return [...pieces, xml.slice(at)].join('');
}
