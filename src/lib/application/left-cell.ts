import type { UnmatchedRow } from '#lib/formats/answered-table/match-rows.ts';
import type { Refusal } from '#lib/formats/workbook-filling/find-refusal.ts';

/** A cell that is not written, and why. */
export type LeftCell = {
	readonly sheet: string;
	/** The cell, or the row where none is meant. */
	readonly place: string;
	readonly why:
		| UnmatchedRow['why']
		| Refusal
		| 'not-asked'
		| 'unanswered'
		| 'unknown'
		| 'no-mark'
		| 'kept'
		/** Rows of one merged cell that say different things. */
		| 'merged-differ';
	/** The beginning of what stands there, or of what would have been written. */
	readonly text: string;
};
