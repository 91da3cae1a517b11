import { plainLine } from './plain-line.ts';

/** Whether a line parts the heading of a table from its rows: `| --- | :-: |`. */
export const isTableRule = (line: string): boolean =>
	line.includes('|') && line.includes('-') && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));

/** Whether a line can be a row of a table. */
export const isTableRow = (line: string): boolean => line.includes('|');

/** A table as lines, one for each row, each cell behind its heading: readable wherever there are no columns. */
export function plainTable(head: string, rows: readonly string[]): readonly string[] {
	const headings = cellsOf(head).map(plainLine);
	const [colon, stop] = /[\u3040-\u30ff\u4e00-\u9fff]/.test(head) ? ['：', '、'] : [': ', '; '];
	if (rows.length === 0) return [headings.join(stop)];
	return rows.map((row) =>
		cellsOf(row)
			.map((cell, column) => [headings[column] ?? '', plainLine(cell)])
			.filter(([, words]) => words !== '')
			.map(([heading = '', words = '']) => (heading === '' ? words : heading + colon + words))
			.join(stop)
	);
}

/** The cells of a row; an escaped line within a cell parts nothing. */
function cellsOf(row: string): readonly string[] {
	const cells = row.trim().split(/(?<!\\)\|/);
	const first = cells[0]?.trim() === '' ? 1 : 0;
	const last = cells.at(-1)?.trim() === '' ? -1 : undefined;
	return cells.slice(first, last).map((cell) => cell.trim());
}
