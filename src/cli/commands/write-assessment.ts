import { checkWritable } from '#lib/formats/assessment/check-writable.ts';
import type { AssessmentFile } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import type { CommandContext } from '../command-context.ts';
import { notWritten } from './not-written.ts';

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
	throw notWritten({ locale }, path, writable.error);
}
