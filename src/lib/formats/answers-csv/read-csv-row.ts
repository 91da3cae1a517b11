import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';

/** The cells of one row, where it ends in the text, and how many line breaks it holds. */
export type ReadCsvRow = {
	readonly cells: readonly string[];
	readonly end: number;
	readonly lines: number;
};

/** What can be wrong within a row. */
export type CsvRowProblem = 'quote-not-closed' | 'text-after-quote';

/** Reads the row that begins at an offset, with its line end. */
export function readCsvRow(
	text: string,
	start: number,
	separator: string
): Result<ReadCsvRow, CsvRowProblem> {
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
