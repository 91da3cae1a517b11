import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { CellSurroundings } from './cell-text.ts';
import { openPackage, type PackageParts } from './package-parts.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readTables, type TableSource } from './read-tables.ts';
import { readStyles } from './read-styles.ts';
import { readWorkbookPart, type SheetEntry } from './read-workbook-part.ts';
import { readRelationships, relationshipsPartOf, type Relationship } from './relationships.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { newValueShower } from './value-shower.ts';
import type { Workbook } from './workbook.ts';

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
	return readTables(parts, sourcesOf(workbook.value.sheets, named.value), {
		...surroundings.value,
		shower: newValueShower(workbook.value.dateSystem)
	});
}

/** Charts and dialogs are sheets too, but no tables. */
const sourcesOf = (
	sheets: readonly SheetEntry[],
	named: readonly Relationship[]
): readonly TableSource[] =>
	sheets.flatMap(({ name, isHidden, relationship }) => {
		const found = named.find(({ id }) => id === relationship);
		if (found === undefined) return [{ name, isHidden, part: name }];
		return found.type === 'worksheet' ? [{ name, isHidden, part: found.target }] : [];
	});

/** Texts and styles, each of which a workbook can do without. */
function readSurroundings(
	parts: PackageParts,
	named: readonly Relationship[]
): Result<Omit<CellSurroundings, 'shower'>, SpreadsheetError> {
	const sharedStrings = readOptional('sharedStrings', readSharedStrings);
	if (!sharedStrings.ok) return sharedStrings;
	const styles = readOptional('styles', readStyles);
	if (!styles.ok) return styles;
	return ok({ sharedStrings: sharedStrings.value, styles: styles.value });

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
