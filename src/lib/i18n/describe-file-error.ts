import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { DecodeAssessmentError } from '#lib/formats/assessment/decode-assessment.ts';
import type { DecodeAnswersCsvError } from '#lib/formats/answers-csv/decode-answers-csv.ts';
import type { FormatIssue } from '#lib/formats/decoding/format-issue.ts';
import { files as en } from './messages/en/files.ts';
import { files as ja, type FileMessages } from './messages/ja/files.ts';

/** Places named one by one; the rest is counted. */
const mostPlaces = 20;

const messagesOf = (locale: Locale): FileMessages => ({ ja, en })[locale];

/** What is wrong with an assessment file: a line that names the file, then one line per place. */
export function describeDecodeError(
	error: DecodeAssessmentError,
	file: string,
	locale: Locale
): readonly string[] {
	const messages = messagesOf(locale);
	const text = textFor(messages.assessment, error);
	if (error.kind !== 'invalid') return [`${file}: ${text}`];
	const places = error.issues.map((issue) => `  ${describeIssue(issue, file, locale)}`);
	return [`${file}: ${text}`, ...shortened(places, messages)];
}

/** What is wrong with an answer table, likewise. */
export function describeAnswersCsvError(
	error: DecodeAnswersCsvError,
	file: string,
	locale: Locale
): readonly string[] {
	const messages = messagesOf(locale);
	const text = textFor(messages.answersCsv, error);
	if (error.kind !== 'wrong-rows') return [`${file}: ${text}`];
	const places = error.issues.map(
		({ line, problem, value }) =>
			`  ${file} ${messages.line(line)}: ${messages.answerRow[problem](value)}`
	);
	return [`${file}: ${text}`, ...shortened(places, messages)];
}

/** One issue on one line: file, line and column where known, path, what is wrong. */
export function describeIssue(issue: FormatIssue, file: string, locale: Locale): string {
	const place = [issue.file ?? file, issue.line, issue.column].filter((part) => part !== undefined);
	const path = issue.path.length > 0 ? ` ${issue.path.join('.')}` : '';
	return `${place.join(':')}:${path} ${messagesOf(locale).issue[issue.code](issue.detail)}`;
}

function shortened(lines: readonly string[], messages: FileMessages): readonly string[] {
	return lines.length <= mostPlaces
		? lines
		: [...lines.slice(0, mostPlaces), `  ${messages.more(lines.length - mostPlaces)}`];
}

/** Picks the text for a member of a union by its kind. */
function textFor<Failure extends { readonly kind: string }>(
	texts: {
		readonly [Kind in Failure['kind']]: (error: Extract<Failure, { kind: Kind }>) => string;
	},
	error: Failure
): string {
	const text = texts[error.kind as Failure['kind']] as (error: Failure) => string;
	return text(error);
}
