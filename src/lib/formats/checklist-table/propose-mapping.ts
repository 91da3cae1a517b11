import type { ChecklistColumn, ColumnMapping } from './checklist-column.ts';
import { columnHeadings, type ColumnHeading } from './column-headings.ts';
import { columnOfHeading } from './column-of-heading.ts';
import { exactFit } from './named-column.ts';
import { headerRowsAround, headerRowsUpTo } from './header-rows.ts';
import { isSentence } from './is-sentence.ts';
import { findStarSheet } from './star-sheet.ts';
import type { Table, TableLine } from './table.ts';
import { textOfColumns, type ColumnFill } from './text-of-columns.ts';

/** How many rows from the top the headings are looked for in. */
const rowsLookedAt = 50;

/** A cell of this length that is a sentence stands in no row of headings. */
const longSentence = 20;

type Columns = ColumnMapping['columns'];

/**
 * Finds the row of headings and what its columns are, by the words that check sheets use. Where no row
 * has two such words, or one that is all a statement needs, there is no heading row, and no column. Where
 * the last row of headings is given, only the columns are found.
 */
export function proposeMapping(table: Table, headerRow?: number): ColumnMapping {
	if (headerRow !== undefined)
		return mappingBelow(table, headerRowsUpTo(table, headerRow), headerRow);
	const known = findStarSheet(table);
	if (known !== undefined) return known.mapping;
	const best = table.rows
		.slice(0, rowsLookedAt)
		.map((row) => ({ row, score: scoreOf(row) }))
		.reduce<{ readonly row?: TableLine; readonly score: number }>(
			(found, next) => (next.score > found.score ? next : found),
			{ score: 0 }
		);
	if (best.row === undefined) return { headerRow: 0, columns: {} };
	const rows = headerRowsAround(table, best.row);
	return mappingBelow(table, rows, rows.at(-1)?.number ?? 0);
}

const mappingBelow = (
	table: Table,
	rows: readonly TableLine[],
	headerRow: number
): ColumnMapping => ({
	headerRow,
	columns: chooseColumns(columnHeadings(rows), textOfColumns(table, headerRow))
});

/** How much a row looks like headings: 0 where it does not. */
function scoreOf({ cells }: TableLine): number {
	const columns = new Set(cells.flatMap((cell) => columnOfHeading(cell)?.column ?? []));
	const isEnough = columns.size >= 2 || cells.some(isStatement);
	const sentences = cells.filter((cell) => cell.length >= longSentence && isSentence(cell)).length;
	return isEnough ? columns.size - sentences : 0;
}

/** One column of statements is a check sheet too, where its heading says so. */
function isStatement(cell: string): boolean {
	const { column, fit = 0 } = columnOfHeading(cell) ?? {};
	return column === 'statement' && fit >= exactFit;
}

type Fill = (place: number) => ColumnFill;
type Candidate = { readonly place: number; readonly fit: number; readonly letters: number };

/**
 * Each column of a checklist at one place. Of several that fit one meaning, headings that are its word go
 * before those that only contain it; then the one with the longer texts. Two columns of sections are one
 * below the other.
 */
function chooseColumns(headings: readonly ColumnHeading[], fill: Fill): Columns {
	const candidates = candidatesOf(headings, fill);
	const columns = new Map<ChecklistColumn, number>();
	for (const [column, places] of candidates) {
		const [first] = inOrderFor(column, places);
		if (first !== undefined) columns.set(column, first.place);
	}
	const second = secondSection(candidates.get('section') ?? []);
	if (second !== undefined) columns.set('subsection', second.place);
	if (!columns.has('statement')) titleAsStatement(columns, candidates.get('title') ?? []);
	return Object.fromEntries(columns);
}

function candidatesOf(
	headings: readonly ColumnHeading[],
	fill: Fill
): ReadonlyMap<ChecklistColumn, readonly Candidate[]> {
	const candidates = new Map<ChecklistColumn, Candidate[]>();
	for (const { place, named } of headings) {
		if (named === undefined) continue;
		const list = candidates.get(named.column) ?? [];
		list.push({ place, fit: named.fit, letters: fill(place).letters });
		candidates.set(named.column, list);
	}
	return candidates;
}

const inOrderFor = (column: ChecklistColumn, places: readonly Candidate[]): readonly Candidate[] =>
	column === 'section'
		? mostExact(places).toSorted((one, other) => one.place - other.place)
		: places.toSorted(column === 'statement' ? byLength : byFit);

const isExact = ({ fit }: Candidate): boolean => fit >= exactFit - 1;

const mostExact = (places: readonly Candidate[]): readonly Candidate[] =>
	places.some(isExact) ? places.filter(isExact) : places;

const byFit = (one: Candidate, other: Candidate): number =>
	Number(isExact(other)) - Number(isExact(one)) || byLength(one, other);

const byLength = (one: Candidate, other: Candidate): number =>
	other.letters - one.letters || other.fit - one.fit || one.place - other.place;

/** The next column of sections to the right of the first, where it has any texts. */
const secondSection = (places: readonly Candidate[]): Candidate | undefined =>
	inOrderFor('section', places)
		.slice(1)
		.find(({ letters }) => letters > 0);

/** A sheet of titles only (点検項目) means by the longest of them what has to be true. */
function titleAsStatement(
	columns: Map<ChecklistColumn, number>,
	titles: readonly Candidate[]
): void {
	const [statement, ...others] = titles.toSorted(
		(one, other) => other.letters - one.letters || one.place - other.place
	);
	if (statement === undefined) return;
	columns.set('statement', statement.place);
	const title = others.toSorted(byFit)[0];
	if (title === undefined) columns.delete('title');
	else columns.set('title', title.place);
}
