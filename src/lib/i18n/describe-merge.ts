import type { PrepareMergeError } from '#lib/application/prepare-merge.ts';
import type { MergeNotice } from '#lib/domain/merge/check-merge.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from './app-messages.ts';
import { describeAppError } from './describe-app-error.ts';
import { say } from './say.ts';

/** Why nothing is merged: where it stands, what came in, or how the two do not fit. */
export function describePrepareMergeError(error: PrepareMergeError, locale: Locale): string {
	if (error.kind === 'not-changeable') return describeAppError(error, locale);
	const { lines, errors } = messagesFor(locale).merging;
	if (error.kind === 'no-request') return lines.noRequestInIt;
	if (error.kind === 'copy-not-sent') return lines.copyNotSent;
	return say(errors, error);
}

/** What to know about a merge before deciding. */
export const describeMergeNotice = (notice: MergeNotice, locale: Locale): string =>
	say(messagesFor(locale).merging.notices, notice);
