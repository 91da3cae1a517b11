import type { MergeError, MergeNotice } from '#lib/domain/merge/check-merge.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { merging as en } from './messages/en/merging.ts';
import { merging as ja, type MergingMessages } from './messages/ja/merging.ts';

/** The words about merging in a language. */
export const mergingMessagesFor = (locale: Locale): MergingMessages => ({ ja, en })[locale];

/** Why a merge is refused, what was kept, and what to do. */
export function describeMergeError(error: MergeError, locale: Locale): string {
	const text = mergingMessagesFor(locale).errors[error.kind] as (error: MergeError) => string;
	return text(error);
}

/** What to know about a merge before deciding. */
export function describeMergeNotice(notice: MergeNotice, locale: Locale): string {
	const text = mergingMessagesFor(locale).notices[notice.kind] as (notice: MergeNotice) => string;
	return text(notice);
}
