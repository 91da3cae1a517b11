import { cellParts } from '../content/cell-parts.ts';
import type { ReportCell, ReportColumn, ReportTable } from '../content/report-block.ts';
import { textUnits } from '../text/text-units.ts';
import type { Bookmarks } from './bookmarks.ts';
import { columnWidths } from './column-widths.ts';
import { paragraphXml, run } from './runs.ts';

/** Between the margins of A4, in twentieths of a point. */
export const textWidth = 9638;
/** A letter of half width in a table. */
const letter = 90;
/** Rows with less text than this are not broken across pages. */
const shortRow = 400;

/** A table with its caption, its head repeated on every page. */
export function docxTable(table: ReportTable, bookmarks: Bookmarks): string {
	const { caption, columns, rows } = table;
	const widths = columnWidths(table, textWidth / letter).map((width) => Math.floor(width * letter));
	const head = columns.map(({ title, align }, place) =>
		cellXml(widths[place], headCell(title, align))
	);
	const written = rows.map((cells) => {
		const inside = cells.map((cell, place) =>
			cellXml(widths[place], bodyCell(cell, columns[place]?.align, bookmarks))
		);
		return rowXml(inside, isShort(cells) ? '<w:cantSplit/>' : '');
	});
	const titles = rowXml(head, '<w:cantSplit/><w:tblHeader/>');
	return (
		paragraphXml('Caption', run(caption), '<w:keepNext/>') +
		tableXml(widths, titles + written.join(''), 'ReportTable')
	);
}

/** Labels and what belongs to them; an empty value leaves room to write. */
export function docxPairs(rows: readonly (readonly [label: string, value: string])[]): string {
	const widths = [Math.round(textWidth * 0.28), Math.round(textWidth * 0.72)];
	const written = rows.map(([label, value]) =>
		rowXml(
			[
				cellXml(widths[0], paragraphXml('TableText', run(label, { strong: true }))),
				cellXml(widths[1], paragraphXml('TableText', value === '' ? '' : run(value)))
			],
			'<w:cantSplit/>'
		)
	);
	return tableXml(widths, written.join(''), 'ReportTable');
}

/** Things beside each other, without lines around them. */
export function docxBeside(cells: readonly string[]): string {
	const widths = cells.map(() => Math.floor(textWidth / cells.length));
	const row = rowXml(
		cells.map((inside, place) => cellXml(widths[place], inside)),
		'<w:cantSplit/>'
	);
	return tableXml(widths, row, 'TableNormal');
}

/** Only a head says that it is one: no first column or row is set apart where there is none. */
function tableXml(
	widths: readonly number[],
	rows: string,
	style: 'ReportTable' | 'TableNormal'
): string {
	const [look, first] = rows.includes('<w:tblHeader/>') ? ['0020', '1'] : ['0000', '0'];
	const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('');
	return `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${String(textWidth)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="${look}" w:firstRow="${first}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>${afterTable}`;
}

/** Two tables without something between them would become one. */
const afterTable = paragraphXml('AfterTable', '');

const rowXml = (cells: readonly string[], properties: string): string =>
	`<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;

const cellXml = (width = 0, inside: string): string =>
	`<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;

const headCell = (title: string, align: ReportColumn['align']): string =>
	paragraphXml('TableText', run(title, { strong: true }), `<w:keepNext/>${justified(align)}`);

/** Marks repeat in shape what the words say; only the star adds a word. */
function bodyCell(
	cell: ReportCell,
	align: ReportColumn['align'] = 'start',
	bookmarks: Bookmarks
): string {
	const look = cell.strong === true ? { strong: true } : {};
	const star = cell.mark?.kind === 'essential' ? run('★ ', look) : '';
	const parts = cellParts(cell).map(({ text, to }) =>
		to === undefined
			? run(text, look)
			: bookmarks.to(to, run(text, { ...look, style: 'Hyperlink' }))
	);
	const inside = star + parts.join('<w:r><w:br/></w:r>');
	return paragraphXml('TableText', bookmarks.at(cell.id, inside), justified(align));
}

const justified = (align: ReportColumn['align']): string =>
	align === 'end' ? '<w:jc w:val="right"/>' : '';

const isShort = (cells: readonly ReportCell[]): boolean =>
	cells.reduce(
		(sum, cell) => sum + cellParts(cell).reduce((own, { text }) => own + textUnits(text), 0),
		0
	) < shortRow;
