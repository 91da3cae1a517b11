import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { decodeSpreadsheetText } from '../answers-csv/decode-spreadsheet-text.ts';
import { parseCsv } from '../answers-csv/parse-csv.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { spreadsheetLimits } from './spreadsheet-limits.ts';
import type { Sheet, SheetRow, Workbook } from './workbook.ts';

/** Reads a CSV file as a workbook of one sheet, which is named after the file. */
export function readCsvTable(
	bytes: Uint8Array,
	fileName: string
): Result<Workbook, SpreadsheetError> {
	const decoded = decodeSpreadsheetText(bytes);
	if (!decoded.ok) return decoded;
	if (!isTable(decoded.value.text)) return fail({ kind: 'not-a-spreadsheet' });
	const parsed = parseCsv(decoded.value.text);
	if (!parsed.ok) return parsed;
	const name = fileName.replace(/\.[^.]*$/, '');
	const rows = parsed.value.map(({ line, cells }): SheetRow => ({
		number: line,
		cells: withoutEnd(cells),
		isHidden: false,
		struck: [],
		partlyStruck: []
	}));
	const error = findTooMany(rows, name);
	if (error !== undefined) return fail(error);
	const sheet: Sheet = {
		name,
		isHidden: false,
		rows,
		hiddenColumns: [],
		mergedCells: [],
		uncalculatedCells: 0,
		plainCells: { count: 0, first: [] },
		unshownCells: { count: 0, first: [] }
	};
	return ok({ sheets: [sheet], unreadSheets: [] });
}

/** Web pages, XML, PDF and bytes of other kinds can be read as text, but are no tables. */
const isTable = (text: string): boolean =>
	!text.includes('\0') && !/^\s*(?:<[!?a-z]|%PDF-|\{\\rtf)/i.test(text);

function withoutEnd(cells: readonly string[]): readonly string[] {
	const last = cells.findLastIndex((cell) => cell !== '');
	return cells.slice(0, last + 1).map((cell) => cell.replace(/\r\n?/g, '\n'));
}

function findTooMany(rows: readonly SheetRow[], sheet: string): SpreadsheetError | undefined {
	const { rows: mostRows, columns: mostColumns } = spreadsheetLimits;
	if (rows.length > mostRows) {
		return { kind: 'too-many-rows', sheet, rows: rows.length, limit: mostRows };
	}
	const wide = rows.find(({ cells }) => cells.length > mostColumns);
	return wide && { kind: 'too-many-columns', sheet, row: wide.number, limit: mostColumns };
}
