import { cellText } from '../content/cell-parts.ts';
import type { ReportCell } from '../content/report-block.ts';

/** A cell of a report's workbook. Texts are texts whatever they begin with; nothing is a formula. */
export type SheetCell =
	/** `line`: one line that runs on over the empty cells beside it; `spread`: alone in its row above, over all columns. */
	| { readonly kind: 'text'; readonly text: string; readonly look?: 'strong' | 'line' | 'spread' }
	| { readonly kind: 'number'; readonly value: number }
	/** A share of 1, shown with one decimal as a percentage. */
	| { readonly kind: 'share'; readonly value: number }
	/** A calendar day, `YYYY-MM-DD`. */
	| { readonly kind: 'day'; readonly day: string }
	| { readonly kind: 'empty' };

export type SheetColumn = {
	readonly title: string;
	/** In characters of the digit 0, as spreadsheet programs count. */
	readonly width: number;
	/** The words a cell may hold, offered as a drop-down. */
	readonly choices?: readonly string[];
	/** Written, but not shown. */
	readonly hidden?: true;
	/** Can be filled in where the sheet is protected. */
	readonly fillable?: true;
};

/** One sheet: lines above, then a table with a frozen, filtered head. */
export type ReportSheet = {
	readonly name: string;
	readonly above: readonly (readonly SheetCell[])[];
	/** What stands above is for programs alone. */
	readonly aboveHidden?: true;
	/** Against slips, without a password: only fillable columns can be changed. */
	readonly protection?: 'fillable-only';
	/** How many columns, from the first, name a row: they stay in sight and are repeated in print. */
	readonly keyColumns?: number;
	readonly columns: readonly SheetColumn[];
	readonly rows: readonly (readonly SheetCell[])[];
};

export const textCell = (text: string): SheetCell =>
	text === '' ? { kind: 'empty' } : { kind: 'text', text };
/** What a cell of the blocks says, all of it. */
export const wordsCell = (cell: ReportCell): SheetCell => textCell(cellText(cell));
export const strongCell = (text: string): SheetCell => ({ kind: 'text', text, look: 'strong' });
export const lineCell = (text: string): SheetCell => ({ kind: 'text', text, look: 'line' });
export const spreadCell = (text: string): SheetCell => ({ kind: 'text', text, look: 'spread' });
export const numberCell = (value: number): SheetCell => ({ kind: 'number', value });
export const dayCell = (day: string | undefined): SheetCell =>
	day === undefined ? { kind: 'empty' } : { kind: 'day', day };
/** A percentage of one decimal (0 to 100); empty where there is none. */
export const shareCell = (percent: number | null): SheetCell =>
	percent === null ? { kind: 'empty' } : { kind: 'share', value: Math.round(percent * 10) / 1000 };

/** A column with what it says of an item; a text or nothing needs no cell of its own. */
export type ColumnOf<Item> = readonly [
	title: string,
	width: number,
	of: (item: Item) => SheetCell | string | undefined,
	choices?: readonly string[]
];

/** A sheet with one row for each item, nothing above; its first `keyColumns` columns name a row. */
export const sheetOf = <Item>(
	name: string,
	items: readonly Item[],
	columns: readonly ColumnOf<Item>[],
	keyColumns = 0
): ReportSheet => ({
	name,
	above: [],
	keyColumns,
	columns: columns.map(([title, width, , choices]) => ({
		title,
		width,
		...(choices && { choices })
	})),
	rows: items.map((item) => columns.map(([, , of]) => cellOf(of(item))))
});

const cellOf = (said: SheetCell | string | undefined): SheetCell =>
	typeof said === 'object' ? said : textCell(said ?? '');
