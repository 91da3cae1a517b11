import { columnLetters } from '../spreadsheet/cell-reference.ts';
import type { ChecklistColumn } from './checklist-column.ts';
import { columnHeadings } from './column-headings.ts';
import { rowText } from './row-text.ts';
import { layOut, type TableLayout } from './table-layout.ts';
import type { TablePart } from './table.ts';
import type { TableNote } from './table-problem.ts';

/** What one column of a table was taken for, and why. */
export type ColumnReading = {
	/** Column A being 0. */
	readonly place: number;
	readonly letters: string;
	readonly heading: string;
	/** What it means; null where it is not read. */
	readonly meaning: ChecklistColumn | null;
	/** Whether it only carries further levels of what its meaning has in a column to the left. */
	readonly isFurtherLevel: boolean;
	/** What its heading names, whether or not it was taken for that. */
	readonly named: ChecklistColumn | null;
	/** Letters of the other columns whose headings name the same. */
	readonly alternatives: readonly string[];
	/** Texts that begin in it, in the rows of controls and what adds to them. */
	readonly texts: readonly string[];
};

/** Reads every column that has a heading or a text, from left to right, for the rows with these numbers. */
export function readColumns(
	{ table, mapping }: Pick<TablePart, 'table' | 'mapping'>,
	rows: ReadonlySet<number>
): readonly ColumnReading[] {
	const layout = layOut(table, mapping);
	const headings = columnHeadings(layout.headerRows);
	const texts = textsByColumn(table, layout, rows);
	const meanings = new Map(
		Object.entries(mapping.columns).map(([name, place]) => [place, name as ChecklistColumn])
	);
	const width = Math.max(headings.length, texts.length);
	return Array.from({ length: width }, (_, place): ColumnReading => {
		const named = headings[place]?.named?.column;
		const level = furtherLevel(layout, place);
		return {
			place,
			letters: columnLetters(place),
			heading: headings[place]?.heading ?? '',
			meaning: meanings.get(place) ?? level ?? null,
			isFurtherLevel: level !== null,
			named: named ?? null,
			alternatives: headings
				.filter((other) => other.place !== place && named === other.named?.column && named)
				.map((other) => columnLetters(other.place)),
			texts: texts[place] ?? []
		};
	});
}

function furtherLevel(
	{ statementPlaces, idPlaces }: TableLayout,
	place: number
): 'statement' | 'id' | null {
	if (statementPlaces.indexOf(place) > 0) return 'statement';
	return idPlaces.indexOf(place) > 0 ? 'id' : null;
}

function textsByColumn(
	table: TablePart['table'],
	{ rangeAt }: TableLayout,
	numbers: ReadonlySet<number>
): readonly (readonly string[])[] {
	const texts: string[][] = [];
	for (const { number, cells } of table.rows) {
		if (!numbers.has(number)) continue;
		cells.forEach((cell, place) => {
			const { top, left } = rangeAt(number, place);
			const list = (texts[place] ??= []);
			if (cell.trim() !== '' && top === number && left === place) list.push(cell.trim());
		});
	}
	return texts;
}

/** Tells the texts of columns that were given no meaning: nothing of a table is lost without a word. */
export const columnNotes = (
	columns: readonly ColumnReading[],
	headerRow: number
): readonly TableNote[] =>
	columns
		.filter(({ meaning, texts }) => meaning === null && texts.length > 0)
		.map(({ letters, heading, named, texts }) => ({
			row: headerRow,
			column: letters,
			note: named === null ? 'column-left-out' : 'column-passed-over',
			value: rowText([...(heading === '' ? [] : [heading]), ...texts]),
			count: texts.length
		}));
