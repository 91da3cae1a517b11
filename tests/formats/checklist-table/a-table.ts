import { checklistSchema, type Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import { checklistOfTables } from '#lib/formats/checklist-table/checklist-of-table.ts';
import { previewTables, type TablePreview } from '#lib/formats/checklist-table/preview-table.ts';
import { proposeMapping } from '#lib/formats/checklist-table/propose-mapping.ts';
import type { Table, TablePart } from '#lib/formats/checklist-table/table.ts';
import type { TableImportSettings } from '#lib/formats/checklist-table/table-import-settings.ts';
import { findChecklistContradictions } from '#lib/formats/checklist/find-checklist-contradictions.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { Sheet } from '#lib/formats/spreadsheet/workbook.ts';
import { expect } from 'vitest';
import { aTable, aWorkbook } from '../spreadsheet/a-workbook.ts';

/** Settings of an import that the organisation answers. */
export const settings: TableImportSettings = {
	guideline: 'official',
	edition: '3.0',
	revision: 1,
	title: '公式点検表',
	source: '点検表.xlsx',
	answeredPer: 'organisation',
	date: '2026-11-22'
};

/** A sheet of these rows and merged ranges, by way of a file. */
export function aSheet(
	rows: readonly (readonly string[])[],
	merges: readonly string[] = []
): Sheet {
	const workbook = readWorkbook(aWorkbook({ sheets: { S: aTable(rows, merges) } }), '');
	const sheet = workbook.ok ? workbook.value.sheets[0] : undefined;
	if (sheet === undefined) throw new Error(JSON.stringify(workbook));
	return sheet;
}

/** A table with its mapping, the proposed one where none is given. */
export const aPart = (table: Table, mapping = proposeMapping(table), name = ''): TablePart => ({
	name,
	table,
	mapping
});

export const previewed = (sheet: Sheet): TablePreview => previewTables([aPart(sheet)]);
/** A table of these rows from the first on, whatever ranges are said to be merged. */
export const aTableOf = (
	rows: readonly (readonly string[])[],
	mergedCells: readonly string[] = []
): Table => ({
	rows: rows.map((cells, order) => ({
		number: order + 1,
		cells,
		isHidden: false,
		struck: [],
		partlyStruck: []
	})),
	mergedCells
});

/** Imports a sheet that must be right, and asks of its checklist what is asked of every one. */
export function imported(sheet: Sheet, given: Partial<TableImportSettings> = {}): Checklist {
	const made = checklistOfTables([aPart(sheet)], { ...settings, ...given });
	if (!made.ok) throw new Error(JSON.stringify(made.error));
	expect(checklistSchema.parse(made.value)).toEqual(made.value);
	expect(findChecklistContradictions(made.value)).toEqual([]);
	return made.value;
}

/** The control of a row with these cells by heading, beside a statement. */
export function controlOf(cells: Readonly<Record<string, string>>): Control {
	const whole = { 点検内容: '方針がある。', ...cells };
	const [control] = imported(aSheet([Object.keys(whole), Object.values(whole)])).controls;
	if (control === undefined) throw new Error('no control');
	return control;
}

/** What is wrong with a sheet, in short. */
export const problemsOf = (sheet: Sheet): readonly string[] =>
	previewed(sheet).problems.map(
		({ row, column, problem, value, count = '' }) =>
			`${column ?? ''}${row} ${problem} ${value === '' ? count : value}`
	);
