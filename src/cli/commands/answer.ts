import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import { answerChangesOfRows } from '#lib/formats/answers-csv/answer-changes-of-rows.ts';
import { decodeAnswersCsv } from '#lib/formats/answers-csv/decode-answers-csv.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { describeAnswersCsvError } from '#lib/i18n/describe-file-error.ts';
import { CommandFailure, exitCodes } from '../command-context.ts';
import { allowOnly, neededText, onlyOperand } from './command-options.ts';
import type { Command } from './command.ts';
import { openAssessment } from './open-assessment.ts';

/** `answer f.json --csv answers.csv -o g.json` */
export const answerCommand: Command = (context, input) => {
	allowOnly(context, input, ['csv', 'output']);
	const path = onlyOperand(context, input, '<assessment.json>');
	const table = neededText(context, input, 'csv');
	const output = neededText(context, input, 'output');
	const { assessment, checklist } = openAssessment(context, path);
	const rows = decodeAnswersCsv(context.files.read(table), checklist, assessment);
	if (!rows.ok)
		throw new CommandFailure(describeAnswersCsvError(rows.error, table, context.locale));
	const changes = answerChangesOfRows(assessment, rows.value);
	const answered = recordAnswers(assessment, changes, { at: context.clock() });
	context.files.write(output, encodeAssessment({ assessment: answered, checklistCopy: checklist }));
	context.tell(context.messages.answersApplied(rows.value.length, changes.length, output));
	return exitCodes.fine;
};
