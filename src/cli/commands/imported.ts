import type { CheckSheets } from '#lib/application/read-check-sheets.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { TableProblem } from '#lib/formats/checklist-table/table-problem.ts';
import type { OscalLeftOut } from '#lib/formats/oscal/left-tally.ts';
import type { Workbook } from '#lib/formats/spreadsheet/workbook.ts';

/** What came of reading files as a checklist. */
export type Imported = {
	/** Missing where something is wrong. */
	readonly checklist?: Checklist;
	readonly problems?: readonly TableProblem[];
	/** How many there are; fewer may be listed. */
	readonly problemCount?: number;
	readonly table?: ImportedTable;
	readonly catalogLeft?: readonly OscalLeftOut[];
};

/** The sheets that were read, of the workbook they are from. */
export type ImportedTable = CheckSheets & { readonly workbook: Workbook };
