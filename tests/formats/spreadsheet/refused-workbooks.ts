/** What the tests of refused workbooks share: why one is refused, and workbooks made to be. */

import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { SpreadsheetError } from '#lib/formats/spreadsheet/spreadsheet-error.ts';
import { excelParts, zipped } from './a-workbook.ts';

/** Why a file is refused; throws where it is read. */
export function errorOf(bytes: Uint8Array, fileName = 'a.xlsx'): SpreadsheetError {
	const workbook = readWorkbook(bytes, fileName);
	if (workbook.ok) throw new Error(`read: ${JSON.stringify(workbook.value)}`);
	return workbook.error;
}

/** A workbook whose only sheet is this text. */
export const rawSheet = (xml: string) =>
	zipped({ ...excelParts(), 'xl/worksheets/sheet1.xml': xml });

/** 120 MB of one letter in a file of 0.5 MB. */
export const aBomb = (): Uint8Array => rawSheet('a'.repeat(120_000_000));
