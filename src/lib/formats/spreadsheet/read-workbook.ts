import { fail, type Result } from '#lib/domain/primitives/result.ts';
import { readCsvTable } from './read-csv-table.ts';
import { readXlsx } from './read-xlsx.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { spreadsheetLimits } from './spreadsheet-limits.ts';
import type { Workbook } from './workbook.ts';

/**
 * Reads a spreadsheet file, XLSX or CSV, whole or not at all. What it is, its content decides;
 * `fileName` only names the sheet of a CSV file.
 */
export function readWorkbook(
	bytes: Uint8Array,
	fileName: string
): Result<Workbook, SpreadsheetError> {
	const limit = spreadsheetLimits.file;
	if (bytes.byteLength > limit) return fail({ kind: 'too-large', size: bytes.byteLength, limit });
	if (bytes.byteLength === 0) return fail({ kind: 'empty' });
	if (startsWith(bytes, zipStart)) return readXlsx(bytes);
	if (startsWith(bytes, emptyZip)) return fail({ kind: 'not-a-spreadsheet' });
	if (isCompoundFile(bytes)) return fail({ kind: kindOfCompoundFile(bytes) });
	return readCsvTable(bytes, fileName);
}

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether bytes begin like the container of Office before 2007, and of later files with a password. */
export const isCompoundFile = (bytes: Uint8Array): boolean => startsWith(bytes, compoundFile);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
	start.every((byte, place) => bytes[place] === byte);

/** The container lists its streams by their names in UTF-16. */
function kindOfCompoundFile(bytes: Uint8Array) {
	if (includesName(bytes, 'EncryptedPackage')) return 'password-protected';
	const isExcel = includesName(bytes, 'Workbook') || includesName(bytes, 'Book');
	return isExcel ? 'old-excel' : 'not-a-spreadsheet';
}

function includesName(bytes: Uint8Array, name: string): boolean {
	const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
	const [first = 0] = wanted;
	for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
		if (wanted.every((byte, place) => bytes[at + place] === byte)) return true;
	}
	return false;
}
