import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { CellSurroundings } from './cell-text.ts';
import { openWorkbook, readOptionalPart, type OpenedWorkbook } from './open-workbook.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readTables, type TableSource } from './read-tables.ts';
import { readStyles } from './read-styles.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { newValueShower } from './value-shower.ts';
import type { Workbook } from './workbook.ts';

/** Reads a workbook of Excel 2007 or later, in the usual or the strict form; macros, links and pictures are ignored. */
export function readXlsx(bytes: Uint8Array): Result<Workbook, SpreadsheetError> {
	const opened = openWorkbook(bytes);
	if (!opened.ok) return opened;
	const surroundings = readSurroundings(opened.value);
	if (!surroundings.ok) return surroundings;
	return readTables(opened.value.parts, sourcesOf(opened.value), {
		...surroundings.value,
		shower: newValueShower(opened.value.dateSystem)
	});
}

/** Charts and dialogs are sheets too, but no tables. */
const sourcesOf = ({ sheets, named }: OpenedWorkbook): readonly TableSource[] =>
	sheets.flatMap(({ name, isHidden, relationship }) => {
		const found = named.find(({ id }) => id === relationship);
		if (found === undefined) return [{ name, isHidden, part: name }];
		return found.type === 'worksheet' ? [{ name, isHidden, part: found.target }] : [];
	});

function readSurroundings(
	opened: OpenedWorkbook
): Result<Omit<CellSurroundings, 'shower'>, SpreadsheetError> {
	const sharedStrings = readOptionalPart(opened, 'sharedStrings', readSharedStrings);
	if (!sharedStrings.ok) return sharedStrings;
	const styles = readOptionalPart(opened, 'styles', readStyles);
	if (!styles.ok) return styles;
	return ok({ sharedStrings: sharedStrings.value, styles: styles.value });
}
