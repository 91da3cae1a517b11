import type { ClassTable } from '#lib/domain/comparison/class-table.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	decodeSpreadsheetText,
	type SpreadsheetTextError
} from '../answers-csv/decode-spreadsheet-text.ts';
import { parseCsv, type CsvRow, type CsvSyntaxError } from '../answers-csv/parse-csv.ts';
import { findClassColumns, findCodeColumn, type ClassColumnsError } from './find-class-columns.ts';
import { readClassRows, type ClassEntry, type ClassRowIssue } from './read-class-rows.ts';

export type DecodeClassTableError =
	| SpreadsheetTextError
	| CsvSyntaxError
	| ClassColumnsError
	| { readonly kind: 'no-rows' }
	/** A column of names taken for classes, most likely: so many groups would all be small. */
	| { readonly kind: 'too-many-classes'; readonly classes: number; readonly limit: number }
	/** Neither a column, nor a heading, nor the user says which year the table speaks of. */
	| { readonly kind: 'no-year' }
	| { readonly kind: 'several-years'; readonly years: readonly number[] }
	/** The table says another year than the user. */
	| { readonly kind: 'other-year'; readonly found: number; readonly given: number }
	| { readonly kind: 'wrong-rows'; readonly issues: readonly ClassRowIssue[] };

/** A table, and the headings of columns that were not read, so that nobody wonders. */
export type DecodedClassTable = {
	readonly table: ClassTable;
	readonly unknownColumns: readonly string[];
};

/** Most classes of a table. */
const mostClasses = 100;

/** What a table says, and the years it names; none where it leaves that to whoever gives it. */
export type UndatedClassTable = {
	readonly measured: 'population' | 'class';
	readonly entries: readonly ClassEntry[];
	readonly years: ReadonlySet<number>;
	readonly unknownColumns: readonly string[];
};

/**
 * Reads populations or classes of municipalities from CSV: a column of codes, one of populations or of classes, and a
 * year in a column, in the heading, or given beside. Either every row is understood, or nothing is taken.
 */
export function decodeClassTable(
	bytes: Uint8Array,
	givenYear: number | undefined
): Result<DecodedClassTable, DecodeClassTableError> {
	const read = decodeUndatedClassTable(bytes);
	if (!read.ok) return read;
	const { measured, entries, years, unknownColumns } = read.value;
	const year = yearOf(years, givenYear);
	if (!year.ok) return year;
	const table: ClassTable =
		measured === 'population'
			? { kind: 'population', year: year.value, populationByCode: populationsOf(entries) }
			: {
					kind: 'class',
					year: year.value,
					classByCode: new Map(entries.map((entry) => [entry.code, entry.class]))
				};
	return ok({ table, unknownColumns });
}

/** The populations of rows by their codes. */
export const populationsOf = (entries: readonly ClassEntry[]): ReadonlyMap<string, number> =>
	new Map(entries.map(({ code, population }) => [code, population]));

/** The same, whatever year the table speaks of. */
export function decodeUndatedClassTable(
	bytes: Uint8Array
): Result<UndatedClassTable, DecodeClassTableError> {
	const rows = rowsIn(bytes);
	if (!rows.ok) return rows;
	const columns = findClassColumns(rows.value);
	if (!columns.ok) return columns;
	const { head, places, measured, headingYear, unknownColumns } = columns.value;
	const body: readonly CsvRow[] = rows.value.slice(head + 1);
	if (body.length === 0) return fail({ kind: 'no-rows' });
	const { issues, entries, years } = readClassRows(body, places);
	if (issues.length > 0) return fail({ kind: 'wrong-rows', issues });
	const classes = new Set(entries.map((entry) => entry.class)).size;
	if (classes > mostClasses) return fail({ kind: 'too-many-classes', classes, limit: mostClasses });
	const ofHeading = headingYear === undefined ? [] : [headingYear];
	return ok({ measured, entries, years: new Set([...years, ...ofHeading]), unknownColumns });
}

/** Reads codes alone from CSV, whatever else the table tells of them. */
export function decodeCodeList(
	bytes: Uint8Array
): Result<ReadonlySet<string>, DecodeClassTableError> {
	const rows = rowsIn(bytes);
	if (!rows.ok) return rows;
	const column = findCodeColumn(rows.value);
	if (!column.ok) return column;
	const { head, places } = column.value;
	const { issues, entries } = readClassRows(rows.value.slice(head + 1), places);
	const wrong = issues.filter(({ problem }) => problem !== 'code-twice');
	if (wrong.length > 0) return fail({ kind: 'wrong-rows', issues: wrong });
	return ok(new Set(entries.map(({ code }) => code)));
}

function rowsIn(
	bytes: Uint8Array
): Result<readonly CsvRow[], SpreadsheetTextError | CsvSyntaxError> {
	const text = decodeSpreadsheetText(bytes);
	return text.ok ? parseCsv(text.value.text) : text;
}

function yearOf(
	years: ReadonlySet<number>,
	given: number | undefined
): Result<number, DecodeClassTableError> {
	const [found = given, ...others] = years;
	if (found === undefined) return fail({ kind: 'no-year' });
	if (others.length > 0) {
		return fail({ kind: 'several-years', years: [...years].sort((a, b) => a - b) });
	}
	return given === undefined || given === found
		? ok(found)
		: fail({ kind: 'other-year', found, given });
}
