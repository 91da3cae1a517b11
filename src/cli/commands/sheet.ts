import { sheetPart, type SheetExtent } from '#lib/domain/rounds/sheet-part.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { answerSheetTable } from '#lib/formats/answer-sheet/answer-sheet-table.ts';
import { encodeAnswerSheetCsv } from '#lib/formats/answer-sheet/encode-answer-sheet-csv.ts';
import { answerSheetWords } from '#lib/i18n/answer-sheet-words.ts';
import { renderAnswerSheet } from '#lib/report/xlsx/render-answer-sheet.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { allowOnly, neededText, onlyOperand } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { openAssessment } from './open-assessment.ts';
import { extentOf } from './report-choices-of.ts';

/** `sheet f.json [--for party:<id>|component:<id>] -o s.xlsx|s.csv` */
export const sheetCommand: Command = (context, input) => {
	allowOnly(context, input, ['for', 'output']);
	const { answerSheet } = context.words;
	const path = onlyOperand(context, input, '<assessment.json>');
	const output = neededText(context, input, 'output');
	const { assessment, checklist } = openAssessment(context, path);
	const extent = sheetExtentOf(context, input, assessment);
	const sheet = sheetPart(assessment, listPairs(checklist, assessment), extent);
	if (sheet.keys.length === 0) throw new CommandFailure([answerSheet.empty]);
	const { locale } = context;
	const source = { ...sheet, checklist, locale, words: answerSheetWords(locale) };
	const form = output.toLowerCase().split('.').at(-1);
	if (form !== 'xlsx' && form !== 'csv') throw new CommandFailure([answerSheet.wrongForm(output)]);
	context.files.write(
		output,
		form === 'csv' ? encodeAnswerSheetCsv(answerSheetTable(source)) : renderAnswerSheet(source)
	);
	context.tell(answerSheet.written(sheet.keys.length, output));
	if (assessment.sample === true) context.tell(context.messages.sampleNotice);
	return exitCodes.fine;
};

function sheetExtentOf(
	context: CommandContext,
	input: CommandInput,
	assessment: Parameters<typeof extentOf>[2]
): SheetExtent {
	const extent = extentOf(context, input, assessment);
	if (extent.kind === 'full') return { kind: 'all' };
	if (extent.kind === 'party' || extent.kind === 'component') return extent;
	throw new CommandFailure([context.words.answerSheet.fullOnly]);
}
