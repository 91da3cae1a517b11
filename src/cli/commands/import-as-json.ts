import type { CheckSheet } from '#lib/application/read-check-sheets.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { ColumnMapping } from '#lib/formats/checklist-table/checklist-column.ts';
import type { TableNote, TableProblem } from '#lib/formats/checklist-table/table-problem.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { columnLetters } from '#lib/formats/spreadsheet/cell-reference.ts';
import { describeHiddenSheets, describeSheetPart } from '#lib/i18n/describe-sheet-part.ts';
import { describeTableNote, describeTableProblem } from '#lib/i18n/describe-table.ts';
import type { Imported, ImportedTable } from './imported.ts';

/** What an import would take, leave and tell, for programs (docs/command-line.md). */
export function importAsJson(
	{ checklist, table, catalogLeft = [], problems = [], problemCount = 0 }: Imported,
	locale: Locale
): unknown {
	return {
		checklist: checklist === undefined ? null : checklistAsJson(checklist, locale),
		...(table && sheetsAsJson(table.sheets)),
		controls: controlsAsJson(checklist, table, locale),
		left: table?.left ?? catalogLeft.map(({ what, count }) => ({ why: what, count })),
		notes: table === undefined ? [] : notesAsJson(table, locale),
		problems: problems.map((problem) => problemAsJson(problem, locale)),
		problemCount
	};
}

const problemAsJson = (problem: TableProblem, locale: Locale) => ({
	kind: problem.problem,
	...placeAsJson(problem),
	text: describeTableProblem(problem, locale)
});

const checklistAsJson = (checklist: Checklist, locale: Locale) => ({
	...pinChecklist(checklist),
	title: checklist.title[locale],
	controls: checklist.controls.length,
	layers: checklist.layers.length
});

function sheetsAsJson(sheets: readonly CheckSheet[]) {
	const read = sheets.map(({ whole, mapping }) => ({
		sheet: whole.name,
		headerRow: mapping.headerRow,
		columns: columnsAsJson(mapping)
	}));
	return { ...read[0], sheets: read };
}

const columnsAsJson = ({ columns }: ColumnMapping) =>
	Object.fromEntries(Object.entries(columns).map(([name, place]) => [name, columnLetters(place)]));

/** Controls stand in the order of the rows they were made of. */
function controlsAsJson(
	checklist: Checklist | undefined,
	table: ImportedTable | undefined,
	locale: Locale
) {
	const { controls = [], layers = [] } = checklist ?? {};
	const layerName = new Map(layers.map(({ id, title }) => [id, title[locale]]));
	return controls.map((control, order) => {
		const { id, title, statement, why, how, partly, evidence, layer, weight, essential } = control;
		const from = table?.preview.rows[order];
		return {
			id,
			title: title[locale],
			statement: statement[locale],
			section: layerName.get(layer) ?? '',
			why: why?.[locale] ?? null,
			how: how.map((point) => point[locale]),
			partly: partly?.[locale] ?? null,
			evidence: evidence.map((point) => point[locale]),
			parties: control.parties,
			weight,
			essential,
			...(from && { sheet: from.sheet, row: from.row, number: from.number })
		};
	});
}

const notesAsJson = ({ sheets, preview, workbook }: ImportedTable, locale: Locale) => [
	...sheets.flatMap(({ whole, part }) =>
		describeSheetPart(part, locale).map((text) => ({ kind: 'sheet-part', place: whole.name, text }))
	),
	...describeHiddenSheets(workbook, locale).map((text) => ({
		kind: 'hidden-sheets',
		place: '',
		text
	})),
	...preview.notes.map((note) => ({
		kind: note.note,
		...placeAsJson(note),
		text: describeTableNote(note, locale)
	}))
];

function placeAsJson({ sheet, row, column, value, count }: TableNote | TableProblem) {
	const cell = row === 0 ? '' : `${column ?? ''}${String(row)}`;
	return {
		place: sheet === undefined ? cell : `${sheet}!${cell}`,
		...(sheet !== undefined && { sheet }),
		row,
		column,
		value,
		...(count !== undefined && { count })
	};
}
