import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { openPackage, type PackageParts } from './package-parts.ts';
import { readWorkbookPart, type WorkbookPart } from './read-workbook-part.ts';
import { readRelationships, relationshipsPartOf, type Relationship } from './relationships.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';

/** A workbook of Excel 2007 or later: what it says of its sheets, and which of its parts is which. */
export type OpenedWorkbook = WorkbookPart & {
	readonly parts: PackageParts;
	/** The XML of the part that lists the sheets. */
	readonly xml: string;
	/** What the file as a whole names. */
	readonly root: readonly Relationship[];
	/** What the part that lists the sheets names. */
	readonly named: readonly Relationship[];
};

/** Opens a workbook as far as to know its parts, in the usual or the strict form. */
export function openWorkbook(bytes: Uint8Array): Result<OpenedWorkbook, SpreadsheetError> {
	const parts = openPackage(bytes);
	if (!parts.ok) return parts;
	const other = otherKindOf(parts.value);
	if (other !== undefined) return fail({ kind: other });
	const root = readNamed(parts.value, '');
	if (!root.ok) return root;
	const part = root.value.find(({ type }) => type === 'officeDocument')?.target ?? '';
	if (!part.startsWith('xl/')) return fail({ kind: 'not-a-spreadsheet' });
	const xml = parts.value.read(part);
	if (!xml.ok) return xml;
	const workbook = readWorkbookPart(xml.value, part);
	if (!workbook.ok) return workbook;
	const named = readNamed(parts.value, part);
	if (!named.ok) return named;
	return ok({
		...workbook.value,
		parts: parts.value,
		xml: xml.value,
		root: root.value,
		named: named.value
	});
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

/** Reads a part that a workbook can do without; nothing where it has none. */
export function readOptionalPart<Item>(
	{ parts, named }: Pick<OpenedWorkbook, 'parts' | 'named'>,
	type: string,
	read: (xml: string, part: string) => Result<readonly Item[], SpreadsheetError>
): Result<readonly Item[], SpreadsheetError> {
	const part = named.find((one) => one.type === type)?.target;
	if (part === undefined) return ok([]);
	const xml = parts.read(part);
	return xml.ok ? read(xml.value, part) : xml;
}
