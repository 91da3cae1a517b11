import { decodeSpreadsheetText } from '#lib/formats/answers-csv/decode-spreadsheet-text.ts';
import { parseCsv, type CsvRow } from '#lib/formats/answers-csv/parse-csv.ts';
import { isMunicipalityCode } from '#lib/domain/assessment/municipality-code.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';

/** Why a table of local governments is not taken. */
export type CodeTableError =
	| { readonly kind: 'not-a-table' }
	| { readonly kind: 'no-code-column' }
	| { readonly kind: 'wrong-code'; readonly line: number; readonly value: string };

const codeHeadings = ['code', '全国地方公共団体コード', '団体コード', '地方公共団体コード'];

/** Codes of the local governments in a CSV table. */
export function readCodes(bytes: Uint8Array): Result<ReadonlySet<string>, CodeTableError> {
	const rows = rowsOf(bytes);
	if (!rows.ok) return rows;
	const codes = new Set<string>();
	for (const { line, code } of rows.value) {
		if (!isMunicipalityCode(code)) return fail({ kind: 'wrong-code', line, value: code });
		codes.add(code);
	}
	return ok(codes);
}

function rowsOf(bytes: Uint8Array) {
	const text = decodeSpreadsheetText(bytes);
	const rows = text.ok ? parseCsv(text.value.text) : text;
	if (!rows.ok) return fail({ kind: 'not-a-table' } as const);
	const [heading, ...rest] = rows.value;
	const column = columnOf(heading, codeHeadings);
	if (column < 0) return fail({ kind: 'no-code-column' } as const);
	return ok(rest.map(({ line, cells }) => ({ line, code: codeIn(cells[column] ?? '') })));
}

const columnOf = (heading: CsvRow | undefined, names: readonly string[]): number =>
	heading?.cells.findIndex((cell) => names.includes(cell.normalize('NFKC').trim().toLowerCase())) ??
	-1;

/** Spreadsheet programs take the 0 off the beginning of a code. */
function codeIn(cell: string): string {
	const digits = cell.normalize('NFKC').trim();
	return /^\d{5}$/.test(digits) ? `0${digits}` : digits;
}
