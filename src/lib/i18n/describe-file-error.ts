import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { DecodeAssessmentError } from '#lib/formats/assessment/decode-assessment.ts';
import type { DecodeAnswersCsvError } from '#lib/formats/answers-csv/decode-answers-csv.ts';
import type { DecodeClassTableError } from '#lib/formats/class-table/decode-class-table.ts';
import type { FormatIssue } from '#lib/formats/decoding/format-issue.ts';
import { messagesFor } from './app-messages.ts';
import type { FileMessages } from './messages/ja/files.ts';
import { plainLine } from './plain-line.ts';
import { say } from './say.ts';

/** Places named one by one; the rest is counted. */
const mostPlaces = 20;
/** Letters of a path, or of what stands there, that are told. */
const mostLetters = 300;

/** What is wrong with an assessment file: a line that names the file, then one line per place. */
export function describeDecodeError(
	error: DecodeAssessmentError,
	file: string,
	locale: Locale,
	most = mostPlaces
): readonly string[] {
	const text = say(messagesFor(locale).files.assessment, error);
	const places = error.kind === 'invalid' ? describeIssues(error, file, locale, most) : [];
	return [`${file}: ${text}`, ...places];
}

/** One line per issue, and one for those beyond the most and those that are not listed. */
export function describeIssues(
	{ issues, unlisted }: { readonly issues: readonly FormatIssue[]; readonly unlisted?: number },
	file: string,
	locale: Locale,
	most: number
): readonly string[] {
	const lines = issues.map((issue) => `  ${describeIssue(issue, file, locale)}`);
	return shortened(lines, messagesFor(locale).files, most, unlisted);
}

/** What is wrong with an answer table, likewise. */
export function describeAnswersCsvError(
	error: DecodeAnswersCsvError,
	file: string,
	locale: Locale
): readonly string[] {
	const messages = messagesFor(locale).files;
	const text = say(messages.answersCsv, error);
	if (error.kind !== 'wrong-rows') return [`${file}: ${text}`, messages.nothingTaken];
	const rows = error.issues.map(({ line, problem, value }) => ({
		line,
		text: messages.answerRow[problem](value)
	}));
	return [`${file}: ${text}`, ...describeRows(rows, file, messages)];
}

/** What is wrong with a table of populations or classes, likewise. */
export function describeClassTableError(
	error: DecodeClassTableError,
	file: string,
	locale: Locale,
	most = mostPlaces
): readonly string[] {
	const { classTables, files } = messagesFor(locale);
	const text = say(classTables.error, error);
	if (error.kind !== 'wrong-rows') return [`${file}: ${text}`];
	const rows = error.issues.map(({ line, problem, value }) => ({
		line,
		text: classTables.row[problem](value)
	}));
	return [`${file}: ${text}`, ...describeRows(rows, file, files, most)];
}

/** One issue on one line: file, line and column where known, path, what is wrong. */
export function describeIssue(issue: FormatIssue, file: string, locale: Locale): string {
	const place = [issue.file ?? file, issue.line, issue.column].filter((part) => part !== undefined);
	const path = issue.path.length > 0 ? ` ${plainLine(issue.path.join('.'), mostLetters)}` : '';
	const text = messagesFor(locale).files.issue[issue.code](plainLine(issue.detail, mostLetters));
	return `${place.join(':')}:${path} ${text}`;
}

const describeRows = (
	rows: readonly { readonly line: number; readonly text: string }[],
	file: string,
	messages: FileMessages,
	most = mostPlaces
): readonly string[] =>
	shortened(
		rows.map(({ line, text }) => `  ${file} ${messages.line(line)}: ${text}`),
		messages,
		most
	);

function shortened(
	lines: readonly string[],
	messages: FileMessages,
	most: number,
	unlisted = 0
): readonly string[] {
	const more = Math.max(0, lines.length - most) + unlisted;
	return more === 0 ? lines : [...lines.slice(0, most), `  ${messages.more(more)}`];
}
