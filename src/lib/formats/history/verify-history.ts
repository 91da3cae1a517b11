import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { chainEntry, emptyHistoryHash, type HistoryHead } from './history-head.ts';

/** What heads that were kept elsewhere say about a history. */
export type HistoryVerdict =
	/** Every head fits; the first `proven` entries are as they were (0: there was no head to compare). */
	| { readonly kind: 'intact'; readonly proven: number }
	/** A head stands for more entries than there are. */
	| { readonly kind: 'cut'; readonly count: number; readonly needed: number }
	/** Something was changed among the entries number `from` to `to`, counted from 1. */
	| { readonly kind: 'altered'; readonly from: number; readonly to: number };

/**
 * Compares a history with heads that were printed, signed or sent before. The more heads there are, the
 * more closely an alteration is located; heads of every entry locate it exactly.
 */
export function verifyHistory(
	history: Assessment['history'],
	heads: readonly HistoryHead[]
): HistoryVerdict {
	const hashes = [emptyHistoryHash];
	for (const entry of history) hashes.push(chainEntry(hashes.at(-1) ?? '', entry));
	let proven = 0;
	for (const { count, hash } of [...heads].sort((a, b) => a.count - b.count)) {
		if (count > history.length) return { kind: 'cut', count: history.length, needed: count };
		if (hashes[count] !== hash) return { kind: 'altered', from: proven + 1, to: count };
		proven = count;
	}
	return { kind: 'intact', proven };
}
