import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { DateSystem } from './date-of-serial.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { xmlEvents } from './xml-events.ts';
import type { XmlAttributes } from './xml-piece.ts';

/** What a workbook says of its sheets, in the order of their tabs. */
export type WorkbookPart = {
	readonly dateSystem: DateSystem;
	readonly sheets: readonly SheetEntry[];
};

export type SheetEntry = {
	readonly name: string;
	/** By which the workbook names the sheet's part. */
	readonly relationship: string;
	readonly isHidden: boolean;
};

/** Reads the part of a workbook that lists its sheets. */
export function readWorkbookPart(
	xml: string,
	part: string
): Result<WorkbookPart, SpreadsheetError> {
	const sheets: SheetEntry[] = [];
	let dateSystem: DateSystem = '1900';
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'wrong') return fail({ ...event, kind: 'wrong-xml', part });
		if (event.kind !== 'open') continue;
		if (event.path === 'workbook/sheets/sheet') sheets.push(sheetOf(event.attributes));
		if (event.path === 'workbook/workbookPr' && isTrue(event.attributes.get('date1904'))) {
			dateSystem = '1904';
		}
	}
	return ok({ dateSystem, sheets });
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const sheetOf = (attributes: XmlAttributes): SheetEntry => ({
	name: attributes.get('name') ?? '',
	relationship: [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '',
	isHidden: /^(very)?hidden$/i.test(attributes.get('state') ?? '')
});
