import { titleOfFile } from '#lib/application/import-target.ts';
import {
	proposeSheets,
	readCheckSheet,
	readCheckSheets,
	tablePartOf
} from '#lib/application/read-check-sheets.ts';
import { checklistOfTables } from '#lib/formats/checklist-table/checklist-of-table.ts';
import type { Sheet, Workbook } from '#lib/formats/spreadsheet/workbook.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';
import { answeredPerOf, identityOf, mappingChangeOf, partChoiceOf } from './import-options.ts';
import type { Imported } from './imported.ts';

/** A workbook and the name of its file. */
type TableSource = { readonly workbook: Workbook; readonly source: string };

/** Reads the chosen sheets of a workbook as one checklist. */
export function importTable(
	context: CommandContext,
	input: CommandInput,
	{ workbook, source }: TableSource
): Imported {
	const [take, change] = [partChoiceOf(input), mappingChangeOf(context, input)];
	const sheets = sheetsOf(context, input, workbook).map((sheet) =>
		readCheckSheet(sheet, take, change)
	);
	const read = readCheckSheets(sheets);
	const table = { workbook, ...read };
	if (read.preview.problemCount > 0) {
		const { problems, problemCount } = read.preview;
		return { table, problems, problemCount };
	}
	const made = checklistOfTables(sheets.map(tablePartOf), {
		...identityOf(context, input, '1'),
		title: optionalText(input, 'title') ?? titleOfFile(source),
		source,
		answeredPer: answeredPerOf(context, input)
	});
	return made.ok
		? { table, checklist: made.value }
		: { table, problems: made.error, problemCount: made.error.length };
}

/** The sheets that are named, in their order in the workbook; those that fit where none is. */
function sheetsOf(
	{ messages }: CommandContext,
	{ values }: CommandInput,
	workbook: Workbook
): readonly Sheet[] {
	const names = values.sheet ?? [];
	if (names.length === 0) return proposeSheets(workbook);
	const unknown = names.find((name) => !workbook.sheets.some((sheet) => sheet.name === name));
	if (unknown !== undefined) {
		const known = workbook.sheets.map(({ name }) => name).join(', ');
		throw new CommandFailure([messages.noSuchSheet(unknown, known)]);
	}
	return workbook.sheets.filter(({ name }) => names.includes(name));
}
