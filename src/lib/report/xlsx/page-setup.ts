import { columnName } from './column-name.ts';
import type { ReportSheet } from './sheet.ts';

/** What fits beside each other on A4 across, at full size, as columns are counted. */
const pageWidth = 115;
/** Letters of 10 points stay readable on paper down to this. */
const leastScale = 65;

/**
 * A4 across. What is a little too wide is printed smaller; what is much too wide goes on beside, on
 * further pages with the columns that name a row.
 */
export function pageSetupXml({ columns }: Pick<ReportSheet, 'columns'>): string {
	const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
	const fitting = Math.floor((100 * pageWidth) / Math.max(1, width));
	const scale = Math.min(100, Math.max(leastScale, fitting));
	return `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="${String(scale)}" pageOrder="overThenDown" orientation="landscape"/>`;
}

/** What stays in sight while the rest is scrolled: everything down to the head, and what names a row. */
export function frozenXml({ above, keyColumns = 0 }: ReportSheet): string {
	const head = above.length + 1;
	const free = `topLeftCell="${columnName(keyColumns)}${String(head + 1)}"`;
	const [across, active] =
		keyColumns === 0 ? ['', 'bottomLeft'] : [`xSplit="${String(keyColumns)}" `, 'bottomRight'];
	return `<sheetViews><sheetView workbookViewId="0"><pane ${across}ySplit="${String(head)}" ${free} activePane="${active}" state="frozen"/></sheetView></sheetViews>`;
}

/** What is repeated on every printed page, as the name of a range wants it. */
export function repeatedRange({ name, above, keyColumns = 0 }: ReportSheet): string {
	const sheet = `'${name.replaceAll("'", "''")}'!`;
	const row = String(above.length + 1);
	const columns = keyColumns === 0 ? '' : `${sheet}$A:$${columnName(keyColumns - 1)},`;
	return `${columns}${sheet}$${row}:$${row}`;
}
