import type { ChecklistColumn } from './checklist-column.ts';
import type { RowCells } from './cells-of-row.ts';
import { isSentence } from './is-sentence.ts';
import { oneLine } from './one-line.ts';
import { isMark, type TableLayout } from './table-layout.ts';

/**
 * What a row of a table was taken for. `above`: over the headings, such as a title. `section`: a heading of
 * the rows below. `addition`: it adds to the control above. `without-statement`: it says something of a
 * control, but not what has to be true.
 */
export type RowKind =
	| 'above'
	| 'headings'
	| 'repeated-headings'
	| 'section'
	| 'control'
	| 'addition'
	| 'total'
	| 'remark'
	| 'left-out'
	| 'without-statement'
	| 'hidden'
	| 'struck';

/** Columns whose texts may go on in the rows below. */
export const growing: readonly ChecklistColumn[] = ['why', 'how', 'partly', 'evidence'];
const naming: readonly ChecklistColumn[] = ['id', 'section', 'subsection', 'title'];

/** What else tells a row's kind. */
export type RowSurroundings = {
	readonly heading: string;
	readonly hasControlAbove: boolean;
	/** How deep the statement of the next row is indented; undefined where it has none. */
	readonly nextLevel: number | undefined;
};

/** Tells controls, headings and additions apart, among the rows that are no totals, remarks or headings again. */
export function kindOfRow(cells: RowCells, surroundings: RowSurroundings): RowKind {
	const { heading, hasControlAbove } = surroundings;
	const others = [...cells.fresh].filter((column) => column !== 'statement');
	const role = {
		mayAdd: hasControlAbove && others.every((column) => growing.includes(column)),
		mayHead: heading !== '' && others.every((column) => naming.includes(column))
	};
	if (cells.texts.statement !== '') return kindWithStatement(cells, role, surroundings);
	if (heading !== '' && cells.all.length === 1) return 'section';
	return others.length === 0 ? 'left-out' : kindWithoutStatement(cells, others, role);
}

/** What the columns filled in a row let it be. */
type Role = { readonly mayAdd: boolean; readonly mayHead: boolean };

function kindWithStatement(
	cells: RowCells,
	{ mayAdd, mayHead }: Role,
	{ nextLevel }: RowSurroundings
): RowKind {
	if (cells.hasStatementFromAbove && mayAdd) return 'addition';
	if (mayHead && cells.hasWideStatement) return 'section';
	return mayHead && isChapter(cells, nextLevel) ? 'section' : 'control';
}

/** A name with statements indented below it is their chapter; a sentence has to be true by itself. */
const isChapter = ({ level, texts, hasStatementFromAbove }: RowCells, nextLevel = 0): boolean =>
	nextLevel > level && !hasStatementFromAbove && texts.title === '' && !isSentence(texts.statement);

/** Rows are numbered in advance: a number alone says nothing. */
function kindWithoutStatement(
	{ texts, fresh }: RowCells,
	columns: readonly ChecklistColumn[],
	{ mayAdd, mayHead }: Role
): RowKind {
	if (mayAdd) return 'addition';
	if (mayHead) return 'section';
	if (columns.every((column) => column === 'id')) return 'left-out';
	return fresh.has('title') && texts.title !== '' ? 'control' : 'without-statement';
}

/**
 * What a row could be the heading of: its section, or words left of the statements or in their place.
 * A number alone is no heading.
 */
export function headingOf(cells: RowCells, layout: TableLayout): string {
	const { texts, fresh, hasWideStatement } = cells;
	const section = (['section', 'subsection'] as const).find((column) => fresh.has(column));
	if (section !== undefined) return oneLine(texts[section]);
	if (!fresh.has('statement')) return oneLine(nameBefore(cells, layout));
	return hasWideStatement || layout.statementPlaces.length > 1 ? oneLine(texts.statement) : '';
}

/** A chapter may have a number for its only name. */
const isChapterMark = (text: string): boolean => text.startsWith('第');

/** Words left of the statements, or the title wherever it stands. */
function nameBefore({ texts, fresh, all }: RowCells, layout: TableLayout): string {
	const [first = 0] = layout.statementPlaces;
	const names = all.filter(({ text, place }) => {
		const isNumber =
			layout.idPlaces.includes(place) && (all.length > 1 || (isMark(text) && !isChapterMark(text)));
		return place < first && /\p{L}/u.test(text) && !isNumber;
	});
	return names[0]?.text ?? (fresh.has('title') ? texts.title : '');
}
