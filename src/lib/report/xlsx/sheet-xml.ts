import { daysUntil } from '#lib/domain/primitives/calendar-days.ts';
import { columnName } from './column-name.ts';
import { frozenXml, pageSetupXml } from './page-setup.ts';
import { rowHeight, spreadHeight, withRoom } from './row-height.ts';
import type { ReportSheet, SheetCell, SheetColumn } from './sheet.ts';
import { styleOf, type CellLook } from './workbook-styles.ts';
import { xmlText } from './xml-text.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Both halves of a header stay below the 255 characters that programs take. */
const longestHeader = 55;

/** Said at the top of every printed page: left and right. */
export type PrintLines = { readonly left: string; readonly right: string };

/** A sheet as XML: frozen head, filter, columns and rows with room for their texts, drop-downs. */
export function sheetXml(sheet: ReportSheet, print: PrintLines): string {
	const { above, rows, protection } = sheet;
	const columns = sheet.columns.map((column, place) =>
		withRoom(
			column,
			rows.map((cells) => cells[place])
		)
	);
	const head = above.length + 1;
	const last = head + rows.length;
	const range = `A${String(head)}:${columnName(columns.length - 1)}${String(last)}`;
	return [
		`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${namespace}">`,
		frozenXml(sheet),
		`<cols>${columns.map(columnXml).join('')}</cols>`,
		`<sheetData>${rowsXml({ ...sheet, columns })}</sheetData>`,
		protection === undefined ? '' : protectionXml,
		`<autoFilter ref="${range}"/>`,
		spreadXml(sheet),
		validations(columns, head + 1, last),
		pageSetupXml({ columns }),
		headerFooter(print),
		'</worksheet>'
	].join('');
}

function rowsXml({ above, aboveHidden, columns, rows }: ReportSheet): string {
	const head = above.length + 1;
	const titles = columns.map(({ title }): SheetCell => ({ kind: 'text', text: title }));
	const heightOf = (cells: readonly SheetCell[]) => rowHeight(cells, columns);
	return [
		...above.map((cells, place) =>
			rowXml(cells, place + 1, {
				part: 'above',
				hidden: aboveHidden === true ? 'hidden' : 'shown',
				...(isSpread(cells[0]) && { height: spreadHeight(cells[0].text, columns) })
			})
		),
		rowXml(titles, head, { part: 'head', height: heightOf(titles) }),
		...rows.map((cells, place) =>
			rowXml(cells, head + 1 + place, { part: 'table', columns, height: heightOf(cells) })
		)
	].join('');
}

/** An ampersand begins a code there; two of them stand for one. A digit at the start would be a size. */
function headerFooter({ left, right }: PrintLines): string {
	const plain = (text: string) =>
		xmlText(
			text
				.slice(0, longestHeader)
				.replaceAll('&', '&&')
				.replace(/^(?=\d)/, ' ')
		);
	return `<headerFooter><oddHeader>&amp;L${plain(left)}&amp;R${plain(right)}</oddHeader><oddFooter>&amp;C&amp;A　&amp;P / &amp;N</oddFooter></headerFooter>`;
}

/** Widths, filters and sorting stay free. */
const protectionXml =
	'<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

const columnXml = ({ width, hidden }: SheetColumn, place: number): string =>
	`<col min="${String(place + 1)}" max="${String(place + 1)}" width="${String(width)}"${hidden === true ? ' hidden="1"' : ''} customWidth="1"/>`;

type SpreadCell = Extract<SheetCell, { readonly kind: 'text' }>;

const isSpread = (cell: SheetCell | undefined): cell is SpreadCell =>
	cell?.kind === 'text' && cell.look === 'spread';

/** Cells above that go over all columns. */
function spreadXml({ above, columns }: ReportSheet): string {
	const last = columnName(columns.length - 1);
	const spread = above.flatMap(([first], place) =>
		isSpread(first) ? [`<mergeCell ref="A${String(place + 1)}:${last}${String(place + 1)}"/>`] : []
	);
	return spread.length === 0
		? ''
		: `<mergeCells count="${String(spread.length)}">${spread.join('')}</mergeCells>`;
}

type RowLook = {
	readonly part: 'above' | 'head' | 'table';
	/** Where some of them can be filled in. */
	readonly columns?: readonly SheetColumn[];
	readonly hidden?: 'hidden' | 'shown';
	/** In points; a program may still change it when a text is changed. */
	readonly height?: number;
};

function rowXml(cells: readonly SheetCell[], row: number, look: RowLook): string {
	const lookOf = (cell: SheetCell, place: number): CellLook => {
		if (look.part === 'head') return 'head';
		if (look.columns?.[place]?.fillable === true) return 'fillable';
		return cell.kind === 'empty'
			? 'plain'
			: cell.kind === 'text'
				? (cell.look ?? 'plain')
				: cell.kind;
	};
	const written = cells.map((cell, place) => {
		const style = styleOf(lookOf(cell, place), look.part);
		return cellXml(cell, `r="${columnName(place)}${String(row)}" s="${String(style)}"`);
	});
	const hidden = look.hidden === 'hidden' ? ' hidden="1"' : '';
	const height = look.height === undefined ? '' : ` ht="${String(look.height)}"`;
	return `<row r="${String(row)}"${height}${hidden}>${written.join('')}</row>`;
}

function cellXml(cell: SheetCell, of: string): string {
	switch (cell.kind) {
		case 'empty':
			return `<c ${of}/>`;
		case 'text':
			return `<c ${of} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell.text)}</t></is></c>`;
		case 'number':
		case 'share':
			return `<c ${of}><v>${String(cell.value)}</v></c>`;
		case 'day':
			return `<c ${of}><v>${String(serialOf(cell.day))}</v></c>`;
	}
}

/** Days since 1899-12-30, by which spreadsheet programs count from March 1900 on. */
const serialOf = (day: string): number => daysUntil('1899-12-30', day);

function validations(columns: readonly SheetColumn[], first: number, last: number): string {
	if (last < first) return '';
	const written = columns.flatMap(({ choices }, place) => {
		if (choices === undefined) return [];
		const column = columnName(place);
		const cells = `${column}${String(first)}:${column}${String(last)}`;
		return [
			`<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>"${xmlText(choices.join(','))}"</formula1></dataValidation>`
		];
	});
	return written.length === 0
		? ''
		: `<dataValidations count="${String(written.length)}">${written.join('')}</dataValidations>`;
}
