import type { AssessmentList } from './ports.ts';
import type { LedgerEntry } from './save-ledger.ts';

/** An assessment that was saved and is not there any longer, wholly or in part. */
export type MissingAssessment = LedgerEntry & {
	/** `all`: nothing of it is left. `part`: pages are gone. `newest`: an older state came back. */
	readonly lost: 'all' | 'part' | 'newest';
	/** How many answers the database still speaks of; 0 when nothing is left. */
	readonly answersLeft: number;
};

/** Compares what was written down at each save with what the database holds now. */
export function findMissingData(
	ledger: readonly LedgerEntry[],
	{ summaries, unreadable }: AssessmentList
): readonly MissingAssessment[] {
	const found = new Map(summaries.map((summary) => [summary.id, summary]));
	const kept = new Set(unreadable.map(({ id }) => id));
	return ledger.flatMap((entry): readonly MissingAssessment[] => {
		if (kept.has(entry.id)) return [];
		const summary = found.get(entry.id);
		if (summary === undefined) return [{ ...entry, lost: 'all', answersLeft: 0 }];
		const answersLeft = summary.answerCount;
		if (!summary.complete) return [{ ...entry, lost: 'part', answersLeft }];
		if (summary.saveCount < entry.saveCount) return [{ ...entry, lost: 'newest', answersLeft }];
		const differs = summary.saveCount === entry.saveCount && answersLeft !== entry.answerCount;
		return differs ? [{ ...entry, lost: 'part', answersLeft }] : [];
	});
}
