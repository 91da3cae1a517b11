import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';

/** A row of a CSV file with the line (from 1) it begins on. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** Why a text is not CSV: where (from 1) and what. */
export type CsvSyntaxError = {
	readonly kind: 'csv-syntax';
	readonly problem: 'quote-not-closed' | 'text-after-quote' | 'too-many-rows';
	readonly line: number;
};

/** Most rows read from one file. */
export const mostCsvRows = 200_000;

const separators = [',', '\t', ';'] as const;

/**
 * Parses RFC 4180 text with any line ending; the separator is the most frequent of the first line. Empty
 * rows are left out.
 */
export function parseCsv(text: string): Result<readonly CsvRow[], CsvSyntaxError> {
	const separator = separatorOf(text);
	const rows: CsvRow[] = [];
	let line = 1;
	for (let offset = 0; offset < text.length;) {
		const row = readRow(text, offset, separator);
		if (!row.ok) return fail({ kind: 'csv-syntax', problem: row.error, line });
		if (row.value.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.value.cells });
		if (rows.length > mostCsvRows)
			return fail({ kind: 'csv-syntax', problem: 'too-many-rows', line });
		line += row.value.lines;
		offset = row.value.end;
	}
	return ok(rows);
}

type ReadRow = { readonly cells: readonly string[]; readonly end: number; readonly lines: number };

function readRow(
	text: string,
	start: number,
	separator: string
): Result<ReadRow, CsvSyntaxError['problem']> {
	const cells: string[] = [];
	let offset = start;
	for (;;) {
		const cell =
			text[offset] === '"' ? readQuoted(text, offset) : readPlain(text, offset, separator);
		if (cell === undefined) return fail('quote-not-closed');
		cells.push(cell.value);
		offset = cell.end;
		const next = text[offset];
		if (next === separator) offset += 1;
		else if (next === undefined || next === '\r' || next === '\n') break;
		else return fail('text-after-quote');
	}
	const end = text.startsWith('\r\n', offset) ? offset + 2 : offset + 1;
	return ok({ cells, end, lines: countBreaks(text.slice(start, end)) });
}

function readPlain(text: string, start: number, separator: string) {
	let end = start;
	while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') {
		end += 1;
	}
	return { value: text.slice(start, end), end };
}

function readQuoted(text: string, start: number) {
	let value = '';
	for (let from = start + 1; ;) {
		const quote = text.indexOf('"', from);
		if (quote === -1) return undefined;
		value += text.slice(from, quote);
		if (text[quote + 1] !== '"') return { value, end: quote + 1 };
		value += '"';
		from = quote + 2;
	}
}

const countBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

function separatorOf(text: string): string {
	const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
	const count = (separator: string) => first.split(separator).length;
	return separators.reduce((best, next) => (count(next) > count(best) ? next : best));
}
