import { decodeSpreadsheetText } from '#lib/formats/answers-csv/decode-spreadsheet-text.ts';
import { parseCsv, type CsvRow } from '#lib/formats/answers-csv/parse-csv.ts';
import { isMunicipalityCode } from '#lib/domain/assessment/municipality-code.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';

/** Why a table of local governments is not taken. */
export type CodeTableError =
	| { readonly kind: 'not-a-table' }
	| { readonly kind: 'no-code-column' }
	| { readonly kind: 'no-population-column' }
	| { readonly kind: 'wrong-code'; readonly line: number; readonly value: string }
	| { readonly kind: 'wrong-population'; readonly line: number; readonly value: string };

const codeHeadings = ['code', '全国地方公共団体コード', '団体コード', '地方公共団体コード'];
const populationHeadings = ['population', '人口', '総人口'];

/** Codes of the local governments in a CSV table. */
export function readCodes(bytes: Uint8Array): Result<ReadonlySet<string>, CodeTableError> {
	const rows = rowsOf(bytes);
	if (!rows.ok) return rows;
	const codes = new Set<string>();
	for (const { line, code } of rows.value.codes) {
		if (!isMunicipalityCode(code)) return fail({ kind: 'wrong-code', line, value: code });
		codes.add(code);
	}
	return ok(codes);
}

/** Populations by code of a CSV table. */
export function readPopulations(
	bytes: Uint8Array
): Result<ReadonlyMap<string, number>, CodeTableError> {
	const rows = rowsOf(bytes);
	if (!rows.ok) return rows;
	const column = columnOf(rows.value.heading, populationHeadings);
	if (column < 0) return fail({ kind: 'no-population-column' });
	const populations = new Map<string, number>();
	for (const { line, code, cells } of rows.value.codes) {
		if (!isMunicipalityCode(code)) return fail({ kind: 'wrong-code', line, value: code });
		const value = (cells[column] ?? '').replaceAll(/[,\s]/g, '');
		if (!/^\d{1,9}$/.test(value)) return fail({ kind: 'wrong-population', line, value });
		populations.set(code, Number(value));
	}
	return ok(populations);
}

function rowsOf(bytes: Uint8Array) {
	const text = decodeSpreadsheetText(bytes);
	const rows = text.ok ? parseCsv(text.value.text) : text;
	if (!rows.ok) return fail({ kind: 'not-a-table' } as const);
	const [heading, ...rest] = rows.value;
	const column = columnOf(heading, codeHeadings);
	if (column < 0) return fail({ kind: 'no-code-column' } as const);
	return ok({
		heading,
		codes: rest.map(({ line, cells }) => ({ line, cells, code: codeIn(cells[column] ?? '') }))
	});
}

const columnOf = (heading: CsvRow | undefined, names: readonly string[]): number =>
	heading?.cells.findIndex((cell) => names.includes(cell.normalize('NFKC').trim().toLowerCase())) ??
	-1;

/** Spreadsheet programs take the 0 off the beginning of a code. */
function codeIn(cell: string): string {
	const digits = cell.normalize('NFKC').trim();
	return /^\d{5}$/.test(digits) ? `0${digits}` : digits;
}
