import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { CellSurroundings } from './cell-text.ts';
import type { PackageParts } from './package-parts.ts';
import { readSheet } from './read-sheet.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { spreadsheetLimits } from './spreadsheet-limits.ts';
import type { Sheet, SheetRow, Workbook } from './workbook.ts';

/** A sheet of a workbook, and the part in which it stands. */
export type TableSource = {
	readonly name: string;
	readonly isHidden: boolean;
	readonly part: string;
};

/**
 * Reads the sheets of a workbook, those on show first: a hidden one takes no room from them, and one that
 * cannot be read is named. In the end they stand in the order of their tabs.
 */
export function readTables(
	parts: PackageParts,
	sources: readonly TableSource[],
	surroundings: CellSurroundings
): Result<Workbook, SpreadsheetError> {
	const [shown, hidden] = [false, true].map((isHidden) =>
		sources.filter((source) => source.isHidden === isHidden)
	) as [TableSource[], TableSource[]];
	const limit = spreadsheetLimits.sheets;
	if (shown.length > limit) return fail({ kind: 'too-many-sheets', sheets: shown.length, limit });
	const room: Room = { cells: spreadsheetLimits.cells, text: spreadsheetLimits.text };
	const read = new Map<TableSource, Sheet>();
	let error: SpreadsheetError = { kind: 'no-sheets' };
	for (const source of [...shown, ...hidden.slice(0, limit - shown.length)]) {
		const sheet = readTable(parts, source, { surroundings, room });
		if (sheet.ok) read.set(source, sheet.value);
		else if (!source.isHidden) return sheet;
		else error = sheet.error;
	}
	if (read.size === 0) return fail(error);
	return ok({
		sheets: sources.flatMap((source) => read.get(source) ?? []),
		unreadSheets: hidden.filter((source) => !read.has(source)).map(({ name }) => name)
	});
}

/** How much the sheets not yet read may hold. */
type Room = { cells: number; text: number };

function readTable(
	parts: PackageParts,
	source: TableSource,
	{ surroundings, room }: { readonly surroundings: CellSurroundings; readonly room: Room }
): Result<Sheet, SpreadsheetError> {
	const xml = parts.read(source.part);
	if (!xml.ok) return xml;
	const sheet = readSheet({ ...source, xml: xml.value, mostCells: room.cells }, surroundings);
	if (!sheet.ok) return sheet;
	const text = sumOf(sheet.value, ({ cells }) =>
		cells.reduce((sum, { length }) => sum + length, 0)
	);
	if (text > room.text) {
		return fail({ kind: 'too-much-text', sheet: source.name, limit: spreadsheetLimits.text });
	}
	room.text -= text;
	room.cells -= sumOf(sheet.value, ({ cells }) => cells.length);
	return sheet;
}

const sumOf = ({ rows }: Sheet, sizeOf: (row: SheetRow) => number): number =>
	rows.reduce((sum, row) => sum + sizeOf(row), 0);
