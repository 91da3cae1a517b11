import { inspectAnswerSheet, takeCells } from '#lib/application/inspect-answer-sheet.ts';
import { inspectAnswerTable } from '#lib/application/inspect-answer-table.ts';
import type { AssessmentWithChecklist } from '#lib/application/open-assessment.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import { describeAnswersCsvError } from '#lib/i18n/describe-file-error.ts';
import { describeTables } from '#lib/i18n/describe-filling.ts';
import { describeInspectSheetError } from '#lib/i18n/describe-inspect-sheet-error.ts';
import { describeSheetIssue } from '#lib/i18n/describe-sheet-issue.ts';

import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { answerColumnsOf, componentOf } from './answer-columns-of.ts';
import { changedOrRefused } from './changed-or-refused.ts';
import { allowOnly, neededOne, neededText, onlyOperand, optionalText } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { openAssessment } from './open-assessment.ts';
import { writeAssessment } from './write-assessment.ts';

const sheetOptions = [
	...(['sheet', 'accept', 'answer-column', 'note-column', 'component', 'output'] as const)
];

/** `answer f.json --csv answers.csv | --sheet s.xlsx [--accept non-conflicting|theirs] -o g.json` */
export const answerCommand: Command = (context, input) => {
	const sheet = input.values.sheet === undefined ? undefined : neededOne(context, input, 'sheet');
	allowOnly(context, input, sheet === undefined ? ['csv', 'output'] : sheetOptions);
	const path = onlyOperand(context, input, '<assessment.json>');
	const table = sheet ?? neededText(context, input, 'csv');
	const output = neededText(context, input, 'output');
	const opened = openAssessment(context, path);
	const { rows, changes } =
		sheet === undefined
			? tableOf(context, table, opened)
			: sheetOf(context, input, { path: table, opened });
	const at = context.clock();
	const assessment = changedOrRefused(context, opened.assessment, 'answers', (given) =>
		recordAnswers(given, changes, { at })
	);
	const { checklist, held } = opened;
	writeAssessment(context, output, { assessment, checklistCopy: checklist, held });
	context.tell(context.messages.answersApplied(rows, changes.length, output));
	return exitCodes.fine;
};

function tableOf(context: CommandContext, path: string, opened: AssessmentWithChecklist) {
	const table = inspectAnswerTable(opened, context.files.read(path));
	if (table.ok) return table.value;
	throw new CommandFailure(describeAnswersCsvError(table.error, path, context.locale));
}

/** What a sheet changes: conflicts too (`theirs`), or what conflicts with nothing; accepted answers stay. */
function sheetOf(
	context: CommandContext,
	input: CommandInput,
	{ path, opened }: { readonly path: string; readonly opened: AssessmentWithChecklist }
) {
	const { answerSheet } = context.words;
	const accept = acceptOf(context, input);
	const component = componentOf(context, input, opened.assessment);
	const sheet = inspectAnswerSheet(
		opened,
		{ name: path, bytes: context.files.read(path) },
		{ ...answerColumnsOf(context, input), ...(component !== undefined && { component }) }
	);
	if (!sheet.ok) {
		throw new CommandFailure([describeInspectSheetError(sheet.error, path, context.locale)]);
	}
	const { rows, issues, differences, easy, accepted, tables = [] } = sheet.value;
	for (const line of describeTables(tables, context.locale)) context.tell(line);
	for (const issue of issues) context.tell(describeSheetIssue(issue, context.locale));
	const ids = differences.map(({ id }) => id).filter((id) => !accepted.has(id));
	const chosen = accept === 'theirs' ? new Set(ids) : easy;
	const left = ids.length - chosen.size;
	if (left > 0) context.tell(answerSheet.notAccepted(left));
	if (accepted.size > 0) context.tell(answerSheet.acceptedStays(accepted.size));
	return { rows, changes: takeCells(opened.assessment, differences, chosen) };
}

function acceptOf(context: CommandContext, input: CommandInput): 'non-conflicting' | 'theirs' {
	const accept = optionalText(input, 'accept') ?? 'non-conflicting';
	if (accept === 'non-conflicting' || accept === 'theirs') return accept;
	const { lines } = context.words.merging;
	throw new CommandFailure([lines.wrongAccept(accept, 'non-conflicting, theirs')]);
}
