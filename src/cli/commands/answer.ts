import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import { answerChangesOfRows } from '#lib/formats/answers-csv/answer-changes-of-rows.ts';
import { decodeAnswersCsv } from '#lib/formats/answers-csv/decode-answers-csv.ts';
import { describeAnswersCsvError } from '#lib/i18n/describe-file-error.ts';
import { mergingMessagesFor } from '#lib/i18n/describe-merge.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { changesFromSheet } from './answer-from-sheet.ts';
import { changedOrRefused } from './changed-or-refused.ts';
import { allowOnly, neededText, onlyOperand, optionalText } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { openAssessment } from './open-assessment.ts';
import { writeAssessment } from './write-assessment.ts';

/** `answer f.json --csv answers.csv | --sheet s.xlsx [--accept non-conflicting|theirs] -o g.json` */
export const answerCommand: Command = (context, input) => {
	const sheet = optionalText(input, 'sheet');
	allowOnly(
		context,
		input,
		sheet === undefined ? ['csv', 'output'] : ['sheet', 'accept', 'output']
	);
	const path = onlyOperand(context, input, '<assessment.json>');
	const table = sheet ?? neededText(context, input, 'csv');
	const output = neededText(context, input, 'output');
	const opened = openAssessment(context, path);
	const { rows, changes } =
		sheet === undefined
			? changesFromCsv(context, table, opened)
			: changesFromSheet(context, table, opened, acceptOf(context, input));
	const at = context.clock();
	const assessment = changedOrRefused(context, opened.assessment, 'answers', (given) =>
		recordAnswers(given, changes, { at })
	);
	const { checklist, held } = opened;
	writeAssessment(context, output, { assessment, checklistCopy: checklist, held });
	context.tell(context.messages.answersApplied(rows, changes.length, output));
	return exitCodes.fine;
};

function changesFromCsv(
	context: CommandContext,
	table: string,
	{ assessment, checklist }: ReturnType<typeof openAssessment>
) {
	const rows = decodeAnswersCsv(context.files.read(table), checklist, assessment);
	if (!rows.ok)
		throw new CommandFailure(describeAnswersCsvError(rows.error, table, context.locale));
	return { rows: rows.value.length, changes: answerChangesOfRows(assessment, rows.value) };
}

function acceptOf(context: CommandContext, input: CommandInput): 'non-conflicting' | 'theirs' {
	const accept = optionalText(input, 'accept') ?? 'non-conflicting';
	if (accept === 'non-conflicting' || accept === 'theirs') return accept;
	const { lines } = mergingMessagesFor(context.locale);
	throw new CommandFailure([lines.wrongAccept(accept, 'non-conflicting, theirs')]);
}
