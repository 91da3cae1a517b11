import { checkWritable } from '#lib/formats/assessment/check-writable.ts';
import type { AssessmentFile } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { describeUnfitField, unfitMessagesFor } from '#lib/i18n/describe-unfit-field.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';

/** Writes an assessment file, unless it holds something a reader would not take: then nothing is written. */
export function writeAssessment(
	{ files, locale }: Pick<CommandContext, 'files' | 'locale'>,
	path: string,
	file: AssessmentFile
): void {
	const writable = checkWritable(file);
	if (writable.ok) {
		files.write(path, encodeAssessment(file));
		return;
	}
	const fields = writable.error.fields.map((field) => `  ${describeUnfitField(field, locale)}`);
	throw new CommandFailure(
		[unfitMessagesFor(locale).notWritten(path), ...fields],
		exitCodes.findings
	);
}
