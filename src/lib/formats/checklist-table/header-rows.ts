import { parseCellRange } from '../spreadsheet/cell-reference.ts';
import { columnOfHeading } from './column-of-heading.ts';
import { answerWords } from './heading-words.ts';
import { isSentence } from './is-sentence.ts';
import { normaliseHeading } from './normalise-heading.ts';
import type { Table, TableLine } from './table.ts';

/** Headings are not taller than this above and below the row that names most columns. */
const mostRowsBelow = 3;
const mostRowsAbove = 2;

/** A heading between others has no more letters. */
const longestHeading = 30;

/** The rows of headings around the one that names most columns, from top to bottom. */
export function headerRowsAround(table: Table, best: TableLine): readonly TableLine[] {
	const last = lastHeaderRow(table, best);
	const place = table.rows.indexOf(best);
	const above = rowsAbove(table, place).filter((row) => isUpperHeading(row, best));
	const below = table.rows.filter(({ number }) => number > best.number && number <= last);
	const [next] = table.rows.slice(place + 1 + below.length);
	const isNext = below.length === 0 && next !== undefined && isSubHeading(next, best, table);
	return [...above, best, ...below, ...(isNext ? [next] : [])];
}

/** The rows of headings whose last one is at a number; none where there is no such row. */
export function headerRowsUpTo(table: Table, headerRow: number): readonly TableLine[] {
	const place = table.rows.findIndex(({ number }) => number === headerRow);
	const last = table.rows[place];
	if (last === undefined) return [];
	const above = rowsAbove(table, place);
	const first = above.findIndex(
		(row) => isUpperHeading(row, last) || isSubHeading(last, row, table)
	);
	return first === -1 ? [last] : [...above.slice(first), last];
}

/** Rows that stand right above one, without a gap. */
function rowsAbove({ rows }: Table, place: number): readonly TableLine[] {
	const number = rows[place]?.number ?? 0;
	return rows
		.slice(Math.max(0, place - mostRowsAbove), place)
		.filter((row, order, all) => number - row.number <= all.length - order);
}

/** Headings in several rows: some of those that name a column are merged down to the last of them. */
function lastHeaderRow({ mergedCells }: Table, { number, cells }: TableLine): number {
	const bottoms = mergedCells.flatMap((written) => {
		const range = parseCellRange(written);
		const isHeading =
			range !== undefined &&
			range.top <= number &&
			range.bottom >= number &&
			range.bottom <= number + mostRowsBelow &&
			columnOfHeading(cells[range.left] ?? '') !== undefined;
		return isHeading ? [range.bottom] : [];
	});
	return Math.max(number, ...bottoms);
}

/** A band of headings above: short names, several of them, and no title of the sheet. */
function isUpperHeading(row: TableLine, below: TableLine): boolean {
	const texts = textsOf(row);
	const names = new Set(texts.filter(isName));
	const own = texts.filter((text) => !below.cells.includes(text));
	return names.size >= 2 && names.size === new Set(texts).size && own.some(isKnown);
}

/** Headings below a band: short names under a merged or empty heading, and nothing that looks like a control. */
function isSubHeading(row: TableLine, above: TableLine, table: Table): boolean {
	const texts = textsOf(row);
	if (row.number > above.number + 1 || texts.length < 2 || !texts.every(isName)) return false;
	if (hasNumberOfItsOwn(row, above) || textsOf(above).filter(isKnown).length < 2) return false;
	const known = texts.filter((text) => isKnown(text) && !isSame(text, above)).length;
	return known > 0 && 2 * known >= texts.length && isUnderBand(row, above, table);
}

function hasNumberOfItsOwn(row: TableLine, above: TableLine): boolean {
	const place = above.cells.findIndex((cell) => columnOfHeading(cell)?.column === 'id');
	const id = row.cells[place] ?? '';
	return id.trim() !== '' && id !== above.cells[place];
}

/** Whether some cell stands where the row above has a heading of several columns, or none. */
const isUnderBand = (row: TableLine, above: TableLine, { mergedCells }: Table): boolean =>
	row.cells.some((cell, place) => {
		if (cell.trim() === '') return false;
		const isBand = mergedCells.some((written) => {
			const range = parseCellRange(written);
			return (
				range !== undefined &&
				range.top === above.number &&
				range.left < range.right &&
				range.left <= place &&
				place <= range.right
			);
		});
		return isBand || (above.cells[place] ?? '').trim() === '';
	});

const isSame = (text: string, { cells }: TableLine): boolean =>
	cells.some((cell) => normaliseHeading(cell) === normaliseHeading(text));

const textsOf = ({ cells }: TableLine): readonly string[] =>
	cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

const isName = (text: string): boolean => text.length <= longestHeading && !isSentence(text);

const isKnown = (text: string): boolean =>
	columnOfHeading(text) !== undefined || answerWords.test(normaliseHeading(text));
