import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { chainEntry, emptyHistoryHash, type HistoryHead } from './history-head.ts';
import { verifyHistory } from './verify-history.ts';

type History = Assessment['history'];

/** How the history of a file stands to the one that is kept here. */
export type HistoryRelation =
	| { readonly kind: 'same' }
	/** It holds all that is kept, and `entries` more. */
	| { readonly kind: 'continues'; readonly entries: number }
	/** What is kept holds all of it, and `entries` more. */
	| { readonly kind: 'older'; readonly entries: number }
	/** They differ from the entry number `entry` on, counted from 1: both went on, or one was rewritten. */
	| { readonly kind: 'parted'; readonly entry: number };

/** Compares two histories of one assessment by the heads of every entry. */
export function relateHistories(kept: History, other: History): HistoryRelation {
	const verdict = verifyHistory(other, headsOf(kept));
	switch (verdict.kind) {
		case 'altered':
			return { kind: 'parted', entry: verdict.from };
		case 'cut':
			return { kind: 'older', entries: kept.length - other.length };
		case 'intact':
			return other.length === kept.length
				? { kind: 'same' }
				: { kind: 'continues', entries: other.length - kept.length };
	}
}

function headsOf(history: History): readonly HistoryHead[] {
	let hash = emptyHistoryHash;
	return history.map((entry, index) => {
		hash = chainEntry(hash, entry);
		return { count: index + 1, hash };
	});
}
