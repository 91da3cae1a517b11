import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { openPackage, type PackageParts } from '../spreadsheet/package-parts.ts';
import { readSharedStrings } from '../spreadsheet/read-shared-strings.ts';
import { readWorkbookPart } from '../spreadsheet/read-workbook-part.ts';
import {
	readRelationships,
	relationshipsPartOf,
	type Relationship
} from '../spreadsheet/relationships.ts';
import { liveText } from '../spreadsheet/rich-text.ts';
import type { SpreadsheetError } from '../spreadsheet/spreadsheet-error.ts';
import { placedPieces } from './placed-pieces.ts';

/** Which part of a workbook is which. */
export type WorkbookPlan = {
	readonly parts: PackageParts;
	/** Parts of sheets by their names, hidden ones too. */
	readonly sheets: ReadonlyMap<string, string>;
	/** Ranges by the names that the workbook gives them. */
	readonly names: ReadonlyMap<string, string>;
	readonly strings: readonly string[];
	readonly styles: string | undefined;
	/** Whether somebody signed it. */
	readonly isSigned: boolean;
	/** Whether it is shared in the old way, with a log of changes. */
	readonly isShared: boolean;
};

/** Opens a workbook that the reader took already. */
export function openWorkbookPlan(bytes: Uint8Array): Result<WorkbookPlan, SpreadsheetError> {
	const parts = openPackage(bytes);
	if (!parts.ok) return parts;
	const root = related(parts.value, '');
	if (!root.ok) return root;
	const main = root.value.find(({ type }) => type === 'officeDocument')?.target ?? '';
	const xml = parts.value.read(main);
	if (!xml.ok) return xml;
	const named = related(parts.value, main);
	if (!named.ok) return named;
	const strings = stringsOf(parts.value, named.value);
	if (!strings.ok) return strings;
	const sheets = sheetsOf(xml.value, main, named.value);
	if (!sheets.ok) return sheets;
	const has = (type: string) => named.value.some((one) => one.type === type);
	return ok({
		parts: parts.value,
		sheets: sheets.value,
		names: namesOf(xml.value),
		strings: strings.value,
		styles: named.value.find(({ type }) => type === 'styles')?.target,
		isSigned: root.value.some(({ type }) => type === 'origin'),
		isShared: has('revisionHeaders')
	});
}

function related(
	parts: PackageParts,
	part: string
): Result<readonly Relationship[], SpreadsheetError> {
	const xml = parts.read(relationshipsPartOf(part));
	return xml.ok ? readRelationships(xml.value, part) : fail(xml.error);
}

function stringsOf(
	parts: PackageParts,
	named: readonly Relationship[]
): Result<readonly string[], SpreadsheetError> {
	const part = named.find(({ type }) => type === 'sharedStrings')?.target;
	if (part === undefined) return ok([]);
	const xml = parts.read(part);
	if (!xml.ok) return xml;
	const strings = readSharedStrings(xml.value, part);
	return strings.ok ? ok(strings.value.map((rich) => liveText(rich, false).text)) : strings;
}

function sheetsOf(
	xml: string,
	part: string,
	named: readonly Relationship[]
): Result<ReadonlyMap<string, string>, SpreadsheetError> {
	const workbook = readWorkbookPart(xml, part);
	if (!workbook.ok) return workbook;
	const sheets = workbook.value.sheets.flatMap(({ name, relationship }) => {
		const found = named.find(({ id }) => id === relationship);
		return found?.type === 'worksheet' ? [[name, found.target] as const] : [];
	});
	return ok(new Map(sheets));
}

function namesOf(xml: string): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	let name = '';
	for (const piece of placedPieces(xml)) {
		if (piece.path !== 'workbook/definedNames/definedName') continue;
		if (piece.kind === 'open') name = (piece.attributes.get('name') ?? '').toLowerCase();
		if (piece.kind === 'text') names.set(name, `${names.get(name) ?? ''}${piece.text}`);
	}
	return names;
}
