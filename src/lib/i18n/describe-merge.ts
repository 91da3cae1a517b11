import type { PrepareMergeError } from '#lib/application/prepare-merge.ts';
import type { MergeError, MergeNotice } from '#lib/domain/merge/check-merge.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor, type Messages } from './app-messages.ts';
import { describeAppError } from './describe-app-error.ts';
import { say } from './say.ts';

/** The words about merging in a language. */
export const mergingMessagesFor = (locale: Locale): Messages['merging'] =>
	messagesFor(locale).merging;

/** Why a merge is refused, what was kept, and what to do. */
export const describeMergeError = (error: MergeError, locale: Locale): string =>
	say(mergingMessagesFor(locale).errors, error);

/** Why nothing is merged: where it stands, what came in, or how the two do not fit. */
export function describePrepareMergeError(error: PrepareMergeError, locale: Locale): string {
	if (error.kind === 'not-changeable') return describeAppError(error, locale);
	if (error.kind === 'no-request') return mergingMessagesFor(locale).lines.noRequestInIt;
	return describeMergeError(error, locale);
}

/** What to know about a merge before deciding. */
export const describeMergeNotice = (notice: MergeNotice, locale: Locale): string =>
	say(mergingMessagesFor(locale).notices, notice);
