import { checkWritable } from '#lib/formats/assessment/check-writable.ts';
import type { AssessmentFile } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { describeUnfitField, unfitMessagesFor } from '#lib/i18n/describe-unfit-field.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';

/** Writes an assessment file, unless it holds something a reader would not take: then nothing is written. */
export function writeAssessment(
	context: Pick<CommandContext, 'files' | 'locale'>,
	path: string,
	file: AssessmentFile
): void {
	context.files.write(path, writableText(context, path, file));
}

/** The text of an assessment file for a path, or the end of the command with what no reader would take. */
export function writableText(
	{ locale }: Pick<CommandContext, 'locale'>,
	path: string,
	file: AssessmentFile
): string {
	const writable = checkWritable(file);
	if (writable.ok) return encodeAssessment(file);
	const fields = writable.error.fields.map((field) => `  ${describeUnfitField(field, locale)}`);
	throw new CommandFailure(
		[unfitMessagesFor(locale).notWritten(path), ...fields],
		exitCodes.findings
	);
}
