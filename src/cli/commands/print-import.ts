import type { CheckSheet } from '#lib/application/read-check-sheets.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { beginningOf } from '#lib/formats/decoding/beginning-of.ts';
import { columnLetters } from '#lib/formats/spreadsheet/cell-reference.ts';
import { describeHiddenSheets, describeSheetPart } from '#lib/i18n/describe-sheet-part.ts';
import {
	describeLeftRow,
	describeTableNote,
	describeTableProblem
} from '#lib/i18n/describe-table.ts';
import type { CommandContext } from '../command-context.ts';
import type { CommandInput } from './command.ts';
import { importAsJson } from './import-as-json.ts';
import type { Imported, ImportedTable } from './imported.ts';

/** Prints what would be imported, what is left out and what to check; for programs as JSON. */
export function printImported(
	context: CommandContext,
	{ values }: CommandInput,
	imported: Imported
): void {
	if (values.json === true) {
		context.print(JSON.stringify(importAsJson(imported, context.locale), null, 2));
		return;
	}
	const { table, checklist, catalogLeft = [] } = imported;
	if (table !== undefined) printSheets(context, table);
	if (checklist !== undefined) printChecklist(context, checklist);
	if (table !== undefined) printTold(context, table);
	const { left, leftKinds } = context.words.checklistImport;
	if (catalogLeft.length > 0) context.print(`\n${left}`);
	for (const { what, count } of catalogLeft) context.print(`  ${leftKinds[what]} ${String(count)}`);
	printProblems(context, imported);
}

function printSheets(
	{ print, messages, words }: CommandContext,
	{ sheets, workbook }: ImportedTable
) {
	print(messages.importSheets(sheets.map(({ whole }) => whole.name).join(', ')));
	for (const { whole, mapping } of sheets) {
		print(messages.importHeaderRow(whole.name, mapping.headerRow));
		const columns = Object.entries(mapping.columns).map(
			([name, place]) =>
				`${columnLetters(place)}=${words.checklistImport.columns[name as keyof typeof mapping.columns]}`
		);
		print(messages.importColumns(columns.join(', ')));
	}
	const others = workbook.sheets.filter(
		({ name, isHidden }) => !isHidden && !sheets.some(({ whole }) => whole.name === name)
	);
	if (others.length > 0)
		print(messages.importOtherSheets(others.map(({ name }) => name).join(', ')));
}

function printChecklist({ print, messages, words, locale }: CommandContext, checklist: Checklist) {
	const { layers, controls, title, guideline, edition, revision } = checklist;
	const layerName = new Map(layers.map((layer) => [layer.id, layer.title[locale]]));
	print(`\n${title[locale]}  ${guideline}@${edition}  ${String(revision)}`);
	print(words.checklistImport.previewCounts(layers.length, controls.length));
	for (const control of controls) {
		print(
			messages.importControl({
				id: control.id,
				title: control.title[locale],
				section: layerName.get(control.layer) ?? '',
				grade: messages.importWeight(control.weight, control.essential)
			})
		);
	}
}

/** Everything a person should know of how the sheets were read, in the words of the screen. */
function printTold({ print, messages, words, locale }: CommandContext, table: ImportedTable) {
	const { sheets, preview, left, workbook } = table;
	const lines = [
		...sheets.flatMap(({ part }) => describeSheetPart(part, locale)),
		...describeHiddenSheets(workbook, locale),
		...preview.notes.map((note) => describeTableNote(note, locale))
	];
	if (lines.length > 0) print(`\n${messages.importNotes(lines.length)}`);
	for (const line of lines) print(`  ${line}`);
	if (left.length > 0) print(`\n${words.checklistImport.rowsLeft(left.length)}`);
	for (const row of left) print(`  ${describeLeftRow(row, sheets.length > 1, locale)}`);
}

function printProblems(
	{ print, messages, locale }: CommandContext,
	{ table, problems = [], problemCount = 0 }: Imported
) {
	if (problems.length === 0) return;
	print(`\n${messages.importRefused(problemCount)}`);
	for (const problem of problems) print(`  ${describeTableProblem(problem, locale)}`);
	const more = problemCount - problems.length;
	if (more > 0) print(`  ${messages.importMore(more)}`);
	if (table !== undefined && problems.some(({ problem }) => problem === 'missing-mapping')) {
		print(`\n${messages.importUnmapped}`);
		for (const line of table.sheets.flatMap(beginningOfSheet)) print(`  ${line}`);
	}
}

const rowsShown = 8;

/** The first rows of a sheet with the letters of their columns, to tell headings by. */
const beginningOfSheet = ({ whole, part }: CheckSheet): readonly string[] =>
	part.sheet.rows.slice(0, rowsShown).map(({ number, cells }) => {
		const filled = cells.flatMap((cell, place) =>
			cell.trim() === '' ? [] : [`${columnLetters(place)}=${beginningOf(cell.trim())}`]
		);
		return `${whole.name} ${String(number)}: ${filled.join(', ')}`;
	});
