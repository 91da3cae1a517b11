import type { Sheet, SheetRow } from '../spreadsheet/workbook.ts';
import type { ColumnMapping } from './checklist-column.ts';

/** The part of a sheet that a checklist is made of. */
export type Table = {
	readonly rows: readonly Pick<SheetRow, 'number' | 'cells'>[];
	readonly mergedCells: Sheet['mergedCells'];
};

/** A row of a table. */
export type TableLine = Table['rows'][number];

/** A table with what its columns are; several of them can become one checklist. */
export type TablePart = {
	/** Name of the sheet; it stands with what is said of a row where there are several. */
	readonly name: string;
	readonly table: Table;
	readonly mapping: ColumnMapping;
};

/** Longest text of a checklist in UTF-16 code units, as `localTextSchema` has it. */
export const longestText = 8000;
