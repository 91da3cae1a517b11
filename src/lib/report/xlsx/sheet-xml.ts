import { daysUntil } from '#lib/domain/primitives/calendar-days.ts';
import type { ReportSheet, SheetCell, SheetColumn } from './sheet.ts';
import { xmlText } from './xml-text.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Places in the `cellXfs` that `write-workbook.ts` writes into `styles.xml`. */
const styles = {
	plain: 1,
	strong: 2,
	head: 3,
	day: 4,
	share: 5,
	number: 6,
	line: 7,
	fillable: 8
} as const;

/** Both halves of a header stay below the 255 characters that programs take. */
const longestHeader = 55;

/** The letters of a column, from 0: A, B, … AA. */
export const columnName = (place: number): string =>
	place < 26
		? String.fromCharCode(65 + place)
		: columnName(Math.floor(place / 26) - 1) + columnName(place % 26);

/** Said at the top of every printed page: left and right. */
export type PrintLines = { readonly left: string; readonly right: string };

/** A sheet as XML: frozen head, filter, column widths, drop-downs. */
export function sheetXml(
	{ above, aboveHidden, columns, rows, protection }: ReportSheet,
	print: PrintLines
): string {
	const head = above.length + 1;
	const last = head + rows.length;
	const range = `A${String(head)}:${columnName(columns.length - 1)}${String(last)}`;
	const titles = columns.map(({ title }): SheetCell => ({ kind: 'text', text: title }));
	return [
		`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${namespace}">`,
		'<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
		`<sheetViews><sheetView workbookViewId="0"><pane ySplit="${String(head)}" topLeftCell="A${String(head + 1)}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
		`<cols>${columns.map(columnXml).join('')}</cols>`,
		'<sheetData>',
		...above.map((cells, place) =>
			rowXml(cells, place + 1, { hidden: aboveHidden === true ? 'hidden' : 'shown' })
		),
		rowXml(titles, head, { style: () => styles.head }),
		...rows.map((cells, place) =>
			rowXml(cells, head + 1 + place, {
				style: (column) => (columns[column]?.fillable === true ? styles.fillable : undefined)
			})
		),
		'</sheetData>',
		protection === undefined ? '' : protectionXml,
		`<autoFilter ref="${range}"/>`,
		validations(columns, head + 1, last),
		'<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
		'<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
		headerFooter(print),
		'</worksheet>'
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

type RowLook = {
	/** The style of a column's cell, where it is not that of its kind. */
	readonly style?: (column: number) => number | undefined;
	readonly hidden?: 'hidden' | 'shown';
};

function rowXml(cells: readonly SheetCell[], row: number, look: RowLook): string {
	const written = cells.map((cell, place) =>
		cellXml(cell, columnName(place) + String(row), look.style?.(place))
	);
	const hidden = look.hidden === 'hidden' ? ' hidden="1"' : '';
	return `<row r="${String(row)}"${hidden}>${written.join('')}</row>`;
}

function cellXml(cell: SheetCell, reference: string, style?: number): string {
	const of = (usual: number) => `r="${reference}" s="${String(style ?? usual)}"`;
	switch (cell.kind) {
		case 'empty':
			return `<c ${of(styles.plain)}/>`;
		case 'text': {
			const usual = styles[cell.look ?? 'plain'];
			return `<c ${of(usual)} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell.text)}</t></is></c>`;
		}
		case 'number':
			return `<c ${of(styles.number)}><v>${String(cell.value)}</v></c>`;
		case 'share':
			return `<c ${of(styles.share)}><v>${String(cell.value)}</v></c>`;
		case 'day':
			return `<c ${of(styles.day)}><v>${String(serialOf(cell.day))}</v></c>`;
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
