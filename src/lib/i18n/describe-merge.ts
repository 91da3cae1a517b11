import type { PrepareMergeError } from '#lib/application/prepare-merge.ts';
import type { MergeError, MergeNotice } from '#lib/domain/merge/check-merge.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { describeAppError } from './describe-app-error.ts';
import { merging as en } from './messages/en/merging.ts';
import { merging as ja, type MergingMessages } from './messages/ja/merging.ts';

/** The words about merging in a language. */
export const mergingMessagesFor = (locale: Locale): MergingMessages => ({ ja, en })[locale];

/** Why a merge is refused, what was kept, and what to do. */
export function describeMergeError(error: MergeError, locale: Locale): string {
	const text = mergingMessagesFor(locale).errors[error.kind] as (error: MergeError) => string;
	return text(error);
}

/** Why nothing is merged: where it stands, what came in, or how the two do not fit. */
export function describePrepareMergeError(error: PrepareMergeError, locale: Locale): string {
	if (error.kind === 'not-changeable') return describeAppError(error, locale);
	if (error.kind === 'no-request') return mergingMessagesFor(locale).lines.noRequestInIt;
	return describeMergeError(error, locale);
}

/** What to know about a merge before deciding. */
export function describeMergeNotice(notice: MergeNotice, locale: Locale): string {
	const text = mergingMessagesFor(locale).notices[notice.kind] as (notice: MergeNotice) => string;
	return text(notice);
}
