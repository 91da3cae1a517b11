import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { CellSurroundings } from './cell-text.ts';
import { openPackage, type PackageParts } from './package-parts.ts';
import { readDateStyles } from './read-date-styles.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { readWorkbookPart, type SheetEntry } from './read-workbook-part.ts';
import { readRelationships, relationshipsPartOf, type Relationship } from './relationships.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { spreadsheetLimits } from './spreadsheet-limits.ts';
import type { Sheet, SheetRow, Workbook } from './workbook.ts';

/** Reads a workbook of Excel 2007 or later, in the usual or the strict form; macros, links and pictures are ignored. */
export function readXlsx(bytes: Uint8Array): Result<Workbook, SpreadsheetError> {
	const parts = openPackage(bytes);
	if (!parts.ok) return parts;
	const other = otherKindOf(parts.value);
	if (other !== undefined) return fail({ kind: other });
	const main = readNamed(parts.value, '');
	if (!main.ok) return main;
	const part = main.value.find(({ type }) => type === 'officeDocument')?.target ?? '';
	if (!part.startsWith('xl/')) return fail({ kind: 'not-a-spreadsheet' });
	return readSheets(parts.value, part);
}

/** What an archive is that has no workbook as we read it. */
function otherKindOf({ has }: PackageParts) {
	if (has('mimetype') && has('content.xml')) return 'opendocument' as const;
	if (has('xl/workbook.bin')) return 'binary-workbook' as const;
	return has(relationshipsPartOf('')) ? undefined : ('not-a-spreadsheet' as const);
}

function readNamed(
	parts: PackageParts,
	part: string
): Result<readonly Relationship[], SpreadsheetError> {
	const xml = parts.read(relationshipsPartOf(part));
	return xml.ok ? readRelationships(xml.value, part) : xml;
}

function readSheets(parts: PackageParts, part: string): Result<Workbook, SpreadsheetError> {
	const xml = parts.read(part);
	if (!xml.ok) return xml;
	const workbook = readWorkbookPart(xml.value, part);
	if (!workbook.ok) return workbook;
	const named = readNamed(parts, part);
	if (!named.ok) return named;
	const surroundings = readSurroundings(parts, named.value);
	if (!surroundings.ok) return surroundings;
	const visible = workbook.value.sheets.filter(({ isHidden }) => !isHidden);
	const sheets = readTables(parts, sourcesOf(visible, named.value), {
		...surroundings.value,
		dateSystem: workbook.value.dateSystem
	});
	if (!sheets.ok) return sheets;
	const hidden = workbook.value.sheets.filter(({ isHidden }) => isHidden);
	return ok({ sheets: sheets.value, hiddenSheets: hidden.map(({ name }) => name) });
}

/** Texts and styles, each of which a workbook can do without. */
function readSurroundings(
	parts: PackageParts,
	named: readonly Relationship[]
): Result<Omit<CellSurroundings, 'dateSystem'>, SpreadsheetError> {
	const sharedStrings = readOptional('sharedStrings', readSharedStrings);
	if (!sharedStrings.ok) return sharedStrings;
	const dateStyles = readOptional('styles', readDateStyles);
	if (!dateStyles.ok) return dateStyles;
	return ok({ sharedStrings: sharedStrings.value, dateStyles: dateStyles.value });

	function readOptional<Item>(
		wanted: string,
		read: (xml: string, part: string) => Result<readonly Item[], SpreadsheetError>
	): Result<readonly Item[], SpreadsheetError> {
		const part = named.find(({ type }) => type === wanted)?.target;
		if (part === undefined) return ok([]);
		const xml = parts.read(part);
		return xml.ok ? read(xml.value, part) : xml;
	}
}

type TableSource = { readonly name: string; readonly part: string };

/** Charts and dialogs are sheets too, but no tables. */
const sourcesOf = (
	sheets: readonly SheetEntry[],
	named: readonly Relationship[]
): readonly TableSource[] =>
	sheets.flatMap(({ name, relationship }) => {
		const found = named.find(({ id }) => id === relationship);
		if (found === undefined) return [{ name, part: name }];
		return found.type === 'worksheet' ? [{ name, part: found.target }] : [];
	});

function readTables(
	parts: PackageParts,
	sources: readonly TableSource[],
	surroundings: CellSurroundings
): Result<readonly Sheet[], SpreadsheetError> {
	const limit = spreadsheetLimits.sheets;
	if (sources.length === 0) return fail({ kind: 'no-sheets' });
	if (sources.length > limit) {
		return fail({ kind: 'too-many-sheets', sheets: sources.length, limit });
	}
	const sheets: Sheet[] = [];
	const left = { cells: spreadsheetLimits.cells as number, text: spreadsheetLimits.text as number };
	for (const { name, part } of sources) {
		const xml = parts.read(part);
		if (!xml.ok) return xml;
		const source = { name, part, xml: xml.value, mostCells: left.cells };
		const sheet = readSheet(source, surroundings);
		if (!sheet.ok) return sheet;
		sheets.push(sheet.value);
		left.cells -= sumOf(sheet.value, ({ cells }) => cells.length);
		left.text -= sumOf(sheet.value, ({ cells }) =>
			cells.reduce((sum, { length }) => sum + length, 0)
		);
		if (left.text < 0)
			return fail({ kind: 'too-much-text', sheet: name, limit: spreadsheetLimits.text });
	}
	return ok(sheets);
}

const sumOf = ({ rows }: Sheet, sizeOf: (row: SheetRow) => number): number =>
	rows.reduce((sum, row) => sum + sizeOf(row), 0);
