import type { LeftOutFile } from '#lib/application/read-portfolio-file.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { unfitFieldOf } from '#lib/formats/assessment/unfit-field-of.ts';
import type { FormatIssue } from '#lib/formats/decoding/format-issue.ts';
import { messagesFor } from './app-messages.ts';
import {
	describeClassTableError,
	describeDecodeError,
	describeIssue
} from './describe-file-error.ts';
import { describeKeyError } from './describe-make-packet-error.ts';
import { describePacketFailure } from './describe-packet.ts';
import { describeUnfitField } from './describe-unfit-field.ts';
import { say } from './say.ts';

/** Why a file is not compared, and what to do, in one line. */
export function describeLeftOut({ source, why }: LeftOutFile, locale: Locale): string {
	if (why.kind === 'wrong-assessment') {
		const text = withoutName(describeDecodeError(why.error, source, locale), source);
		const [first] = why.error.kind === 'invalid' ? why.error.issues : [];
		return first === undefined ? text : `${text} ${placeOf(first, source, locale)}`;
	}
	if (why.kind === 'wrong-packet') {
		return withoutName(describePacketFailure(why.error, source, locale), source);
	}
	if (why.kind === 'wrong-table') {
		return withoutName(describeClassTableError(why.error, source, locale), source);
	}
	if (why.kind === 'not-unlocked') return describeKeyError(why.error, locale);
	const texts = messagesFor(locale).leftOut;
	return why.kind === 'other-file' ? texts.otherFile(texts.found[why.found]) : say(texts.why, why);
}

/** The first line, without the name of the file that stands beside it. */
const withoutName = ([line = '']: readonly string[], source: string): string =>
	line.startsWith(`${source}: `) ? line.slice(source.length + 2) : line;

/** What tells which city, year and day a file is of: these fields have names. */
const headFields: ReadonlySet<unknown> = new Set(['municipality', 'period', 'asOf']);

/** Where the first thing is that is wrong, and what. */
function placeOf(issue: FormatIssue, source: string, locale: Locale): string {
	if (!headFields.has(issue.path[0]))
		return withoutName([describeIssue(issue, source, locale)], source);
	// The value itself is not at hand; a year is a number whatever it is.
	const standIn = { period: { fiscalYear: 0 } };
	return describeUnfitField(unfitFieldOf(standIn, issue), locale);
}
