import { checklistColumns, type ChecklistColumn, type ColumnMapping } from './checklist-column.ts';
import { cellsOfRow, type RowCells } from './cells-of-row.ts';
import { mergedPlaces } from './merged-places.ts';
import { oneLine } from './one-line.ts';
import { longestText, type Table } from './table.ts';
import { beginningOf, type TableNote } from './table-problem.ts';

/** The texts of one control, as they stand in its row and in the rows that add to it. */
export type TableRow = {
	readonly row: number;
	/** The heading it stands under, or what its own section column says; null where there is neither. */
	readonly section: string | null;
	readonly texts: Readonly<Record<ChecklistColumn, string>>;
};

export type TableRows = {
	readonly rows: readonly TableRow[];
	/** Numbers of rows that say something of a control, but not what has to be true. */
	readonly withoutStatement: readonly number[];
	readonly notes: readonly TableNote[];
};

type RowKind = 'control' | 'heading' | 'addition' | 'left-out' | 'without-statement';

/** Columns whose texts may go on in the rows below. */
const growing: readonly ChecklistColumn[] = ['why', 'how', 'partly', 'evidence'];
const headings: readonly ChecklistColumn[] = ['id', 'section'];

/** Tells controls, section headings and additions apart, row by row below the headings. */
export function readTableRows(table: Table, mapping: ColumnMapping): TableRows {
	const rangeAt = mergedPlaces(table);
	const rows: TableRow[] = [];
	const withoutStatement: number[] = [];
	const notes: TableNote[] = [];
	let section: string | null = null;
	let above: TableRow | undefined;
	for (const row of table.rows) {
		if (row.number <= mapping.headerRow) continue;
		const cells = cellsOfRow(row, mapping, rangeAt);
		const heading = headingOf(cells, mapping);
		const kind = kindOfRow(cells, heading, above);
		if (kind === 'heading') section = heading;
		else if (kind === 'without-statement') withoutStatement.push(row.number);
		else if (kind === 'addition') addTo(rows, cells);
		else if (kind === 'control') {
			section = oneLine(cells.texts.section) || section;
			rows.push({ row: row.number, section, texts: cells.texts });
		}
		above = kind === 'heading' ? undefined : rows.at(-1);
		notes.push(...noteOf(kind, cells, heading));
	}
	return { rows, withoutStatement, notes };
}

function kindOfRow(cells: RowCells, heading: string, above: TableRow | undefined): RowKind {
	const others = [...cells.fresh].filter((column) => column !== 'statement');
	const role = {
		mayAdd: above !== undefined && others.every((column) => growing.includes(column)),
		mayHead: heading !== '' && others.every((column) => headings.includes(column))
	};
	if (cells.texts.statement !== '') return kindWithStatement(cells, role);
	if (heading !== '' && cells.all.length === 1) return 'heading';
	return others.length === 0 ? 'left-out' : kindWithoutStatement(others, role);
}

/** What the columns filled in a row let it be. */
type Role = { readonly mayAdd: boolean; readonly mayHead: boolean };

function kindWithStatement(cells: RowCells, { mayAdd, mayHead }: Role): RowKind {
	if (cells.hasStatementFromAbove && mayAdd) return 'addition';
	return cells.hasWideStatement && mayHead ? 'heading' : 'control';
}

/** Rows are numbered in advance: a number alone says nothing. */
function kindWithoutStatement(
	columns: readonly ChecklistColumn[],
	{ mayAdd, mayHead }: Role
): RowKind {
	if (mayAdd) return 'addition';
	if (mayHead) return 'heading';
	return columns.every((column) => column === 'id') ? 'left-out' : 'without-statement';
}

/**
 * What a row could be the heading of: its section, or words left of the statements or in their place.
 * A number alone is no heading.
 */
function headingOf(
	{ texts, fresh, all, hasWideStatement }: RowCells,
	{ columns }: ColumnMapping
): string {
	if (fresh.has('section')) return oneLine(texts.section);
	if (hasWideStatement && texts.statement !== '') return oneLine(texts.statement);
	const words = all.find(
		({ text, place }) => place < (columns.statement ?? 0) && /\p{L}/u.test(text)
	);
	return oneLine(words?.text ?? '');
}

/** A text that is too long already is wrong, and grows no further. */
function addTo(rows: TableRow[], { texts, fresh }: RowCells): void {
	const last = rows.at(-1);
	if (last === undefined) return;
	const joined = checklistColumns.map((column) => {
		const text = last.texts[column];
		const isAdded = growing.includes(column) && fresh.has(column) && text.length <= longestText;
		return [column, isAdded ? `${text}\n${texts[column]}`.trim() : text];
	});
	rows[rows.length - 1] = { ...last, texts: Object.fromEntries(joined) as TableRow['texts'] };
}

function noteOf(kind: RowKind, cells: RowCells, heading: string): readonly TableNote[] {
	const at = { row: cells.number, column: null };
	switch (kind) {
		case 'heading':
			return [{ ...at, note: 'section-heading', value: beginningOf(heading) }];
		case 'addition':
			return [{ ...at, note: 'continued-row', value: '' }];
		case 'left-out':
			return [{ ...at, note: 'row-left-out', value: beginningOf(cells.all[0]?.text ?? '') }];
		case 'control':
		case 'without-statement':
			return [];
	}
}
