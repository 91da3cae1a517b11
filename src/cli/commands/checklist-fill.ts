import { fillWorkbookOf, type FillingChoice } from '#lib/application/fill-workbook.ts';
import {
	describeFillingError,
	describeFillingNote,
	describeLeftCell,
	describeTables
} from '#lib/i18n/describe-filling.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { answerColumnsOf, componentOf } from './answer-columns-of.ts';
import { allowOnly, neededText, onlyOperand } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { openAssessment } from './open-assessment.ts';

/** `checklist fill f.json --workbook sheet.xlsx -o filled.xlsx`: answers go back into the author's workbook. */
export const checklistFill: Command = (context, input) => {
	allowOnly(context, input, [
		...(['workbook', 'sheet', 'answer-column', 'note-column'] as const),
		...(['component', 'only-empty', 'output'] as const)
	]);
	const { locale, words, print, tell } = context;
	const text = words.filling;
	const path = onlyOperand(context, input, '<assessment.json>');
	const workbook = neededText(context, input, 'workbook');
	const output = neededText(context, input, 'output');
	const opened = openAssessment(context, path);
	const component = componentOf(context, input, opened.assessment);
	const filled = fillWorkbookOf(
		{ ...opened, names: words.common.statuses, ...(component !== undefined && { component }) },
		{ name: workbook, bytes: context.files.read(workbook) },
		choiceOf(context, input)
	);
	if (!filled.ok) {
		throw new CommandFailure([describeFillingError(filled.error, workbook, locale)]);
	}
	const { tables, answers, notes, same, replaced, left, remarks, bytes } = filled.value;
	context.files.write(output, bytes);
	for (const line of describeTables(tables, locale)) print(line);
	print(text.counts(answers, notes));
	if (same > 0) print(text.same(same));
	if (replaced.length > 0) print(text.replaced(replaced.length));
	for (const { cell, before, text: now } of replaced) print(text.replacedCell(cell, before, now));
	if (left.length > 0) print(text.left(left.length));
	for (const cell of left) print(describeLeftCell(cell, locale));
	for (const remark of remarks) tell(describeFillingNote(remark, locale));
	tell(text.written(output));
	return exitCodes.fine;
};

/** How the workbook of a line is read and filled in. */
function choiceOf(context: CommandContext, input: CommandInput): FillingChoice {
	const sheet = input.values.sheet?.[0];
	return {
		...answerColumnsOf(context, input),
		existing: input.values['only-empty'] === true ? 'keep' : 'replace',
		...(sheet !== undefined && { sheet })
	};
}
