import type { LeftOutReason } from '#lib/application/left-out.ts';
import type { LeftOutFile } from '#lib/application/read-portfolio-file.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { DecodeAssessmentError } from '#lib/formats/assessment/decode-assessment.ts';
import { unfitFieldOf } from '#lib/formats/assessment/unfit-field-of.ts';
import type { FormatIssue } from '#lib/formats/decoding/format-issue.ts';
import { messagesFor } from './app-messages.ts';
import {
	describeClassTableError,
	describeDecodeError,
	describeIssues
} from './describe-file-error.ts';
import { describeKeyError } from './describe-make-packet-error.ts';
import { describePacketFailure } from './describe-packet.ts';
import { describeUnfitField } from './describe-unfit-field.ts';
import { plainLine } from './plain-line.ts';
import { say } from './say.ts';

/** The file is named beside the reason. */
const unnamed = '';
/** Faults of one file that are named; the rest is counted. */
const most = 1;
/** Letters of a reason: more than ours have with what they quote of a file. */
const mostLetters = 1000;

/** Why a file is not compared, the first fault in it, and what to do, in one line. */
export function describeLeftOut({ why }: Pick<LeftOutFile, 'why'>, locale: Locale): string {
	const lines = linesOf(why, locale).map((line) => line.replace(/^[ :]+/, ''));
	return plainLine(lines.join(' '), mostLetters);
}

function linesOf(why: LeftOutReason, locale: Locale): readonly string[] {
	if (why.kind === 'wrong-assessment' && !isNoneOfOurs(why.error))
		return assessmentLines(why.error, locale);
	if (why.kind === 'wrong-packet' && !isNoneOfOurs(why.error.error))
		return describePacketFailure(why.error, unnamed, locale, most);
	if (why.kind === 'wrong-table') return describeClassTableError(why.error, unnamed, locale, most);
	if (why.kind === 'not-unlocked') return [describeKeyError(why.error, locale)];
	const texts = messagesFor(locale).leftOut;
	if (why.kind === 'other-file') return [texts.otherFile(texts.found[why.found])];
	const text = say(texts.why, why);
	return why.kind === 'wrong-campaign' && why.error.kind === 'invalid'
		? [text, ...describeIssues(why.error, unnamed, locale, most)]
		: [text];
}

/** Of a file that is read alone, such an error advises to choose another; among many it is the sender who is to be asked. */
const isNoneOfOurs = ({ kind }: { readonly kind: string }): boolean =>
	kind === 'wrong-file-kind' || kind === 'not-a-zip' || kind === 'not-an-age-file';

/** What tells which city, year and day a file is of: these fields have names. */
const headFields: ReadonlySet<unknown> = new Set(['municipality', 'period', 'asOf']);

/** As of a file that is read alone, with the first fault in words where its field has a name. */
function assessmentLines(error: DecodeAssessmentError, locale: Locale): readonly string[] {
	const [text = '', place = '', ...rest] = describeDecodeError(error, unnamed, locale, most);
	const [first] = error.kind === 'invalid' ? error.issues : [];
	return first === undefined ? [text] : [text, placeInWords(first, place, locale), ...rest];
}

function placeInWords(first: FormatIssue, place: string, locale: Locale): string {
	if (!headFields.has(first.path[0])) return place;
	// The value itself is not at hand; a year is a number whatever it is.
	const standIn = { period: { fiscalYear: 0 } };
	return describeUnfitField(unfitFieldOf(standIn, first), locale);
}
