import type {
	ChecklistColumn,
	ColumnMapping,
	RowChoice
} from '#lib/formats/checklist-table/checklist-column.ts';
import type { RowKind } from '#lib/formats/checklist-table/kind-of-row.ts';
import { mappingKey } from '#lib/formats/checklist-table/mapping-key.ts';
import { previewTables, type TablePreview } from '#lib/formats/checklist-table/preview-table.ts';
import { proposeMapping } from '#lib/formats/checklist-table/propose-mapping.ts';
import { isLeftOut } from '#lib/formats/checklist-table/read-table-rows.ts';
import { rowText } from '#lib/formats/checklist-table/row-text.ts';
import type { TablePart } from '#lib/formats/checklist-table/table.ts';
import {
	onlyVisible,
	visiblePart,
	type PartChoice,
	type SheetPart
} from '#lib/formats/spreadsheet/visible-part.ts';
import type { Sheet, Workbook } from '#lib/formats/spreadsheet/workbook.ts';

/** A sheet of a workbook as it is read: what of it is taken, and what its columns are. */
export type CheckSheet = {
	readonly whole: Sheet;
	readonly part: SheetPart;
	readonly mapping: ColumnMapping;
};

/** What is changed of a proposed mapping; what is not named stays. */
export type MappingChange = {
	readonly headerRow?: number;
	/** Places by meaning; null where a meaning has no column. */
	readonly columns?: Readonly<Partial<Record<ChecklistColumn, number | null>>>;
	/** What rows are, by their number. */
	readonly rows?: Readonly<Record<number, RowChoice>>;
};

/** A row that stands in no control, with everything written in it, and what it was taken for. */
export type LeftRow = {
	readonly sheet: string;
	readonly row: number;
	readonly text: string;
	readonly why: RowKind;
};

/** Sheets read as one checklist. */
export type CheckSheets = {
	readonly sheets: readonly CheckSheet[];
	readonly preview: TablePreview;
	readonly left: readonly LeftRow[];
};

/**
 * The sheets that are one check sheet in chapters: the first on show whose headings are understood, and the
 * others on show that have the same headings. The first on show where none is understood.
 */
export function proposeSheets({ sheets }: Workbook): readonly Sheet[] {
	const shown = sheets.filter(({ isHidden }) => !isHidden);
	const read = shown.map((whole) => ({ whole, ...headingsOfSheet(whole) }));
	const first = read.find(({ mapping }) => mapping.columns.statement !== undefined);
	if (first === undefined) return shown.slice(0, 1);
	return read.flatMap(({ whole, key }) => (key === first.key ? [whole] : []));
}

/** What the headings on show of a sheet mean, and the headings themselves, by which sheets are alike. */
export function headingsOfSheet(whole: Sheet): {
	readonly mapping: ColumnMapping;
	readonly key: string;
} {
	const { sheet } = visiblePart(whole, onlyVisible);
	const mapping = proposeMapping(sheet);
	return { mapping, key: mappingKey(sheet, mapping.headerRow) };
}

/** Reads one sheet: the part that was chosen, by the proposed mapping and what is changed of it. */
export function readCheckSheet(
	whole: Sheet,
	take: PartChoice,
	{ headerRow, columns = {}, rows }: MappingChange = {}
): CheckSheet {
	const proposed = proposeMapping(visiblePart(whole, take).sheet, headerRow);
	const mapping = {
		...proposed,
		columns: withColumns(proposed.columns, columns),
		...(rows && { rows })
	};
	return { whole, mapping, part: visiblePart(whole, take, mapping.columns.statement) };
}

/** A place that was given a meaning loses the one that was proposed for it. */
function withColumns(
	proposed: ColumnMapping['columns'],
	given: NonNullable<MappingChange['columns']>
): ColumnMapping['columns'] {
	const taken = new Set(Object.values(given));
	const kept = Object.entries(proposed).filter(([, place]) => !taken.has(place));
	const all = Object.entries({ ...Object.fromEntries(kept), ...given });
	return Object.fromEntries(all.filter(([, place]) => place !== null));
}

/** Reads sheets as one checklist: what would be imported, and every row that is in none of its controls. */
export function readCheckSheets(sheets: readonly CheckSheet[]): CheckSheets {
	const preview = previewTables(sheets.map(tablePartOf));
	const unread = preview.readings
		.filter(isLeftOut)
		.map(({ sheet, row, text, kind }) => ({ sheet, row, text, why: kind }));
	const order = sheets.map(({ whole }) => whole.name);
	return {
		sheets,
		preview,
		left: [...unread, ...sheets.flatMap(unseenRows)].toSorted(
			(one, other) => order.indexOf(one.sheet) - order.indexOf(other.sheet) || one.row - other.row
		)
	};
}

/** A sheet as the reader of tables takes it. */
export const tablePartOf = ({ whole, part, mapping }: CheckSheet): TablePart => ({
	name: whole.name,
	table: part.sheet,
	mapping
});

/** Rows that are hidden or struck through, and therefore not taken. */
function unseenRows({ whole, part: { left } }: CheckSheet): readonly LeftRow[] {
	const textOf = (row: number) =>
		rowText([
			...new Set(
				whole.rows
					.find(({ number }) => number === row)
					?.cells.map((cell) => cell.trim())
					.filter((cell) => cell !== '')
			)
		]);
	const of = (rows: typeof left.hiddenRows, why: RowKind): readonly LeftRow[] =>
		rows.map(({ row }) => ({ sheet: whole.name, row, text: textOf(row), why }));
	return [...of(left.hiddenRows, 'hidden'), ...of(left.struckRows, 'struck')];
}
