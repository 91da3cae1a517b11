/** Why a table is not a checklist. Any one of these and nothing is imported. */
export const tableProblemKinds = [
	'missing-mapping',
	'wrong-mapping',
	'wrong-setting',
	'no-controls',
	'too-many-controls',
	'too-many-sections',
	'missing-statement',
	'duplicate-id',
	'bad-weight',
	'bad-essential',
	'text-too-long',
	'unwritable-text',
	'wrong-form'
] as const;

/** One thing wrong in a table, and where. */
export type TableProblem = {
	/** Number of the row in the file; of the heading row, or 0, where the table as a whole is meant. */
	readonly row: number;
	/** Letters of the column; null where none is meant. */
	readonly column: string | null;
	readonly problem: (typeof tableProblemKinds)[number];
	/** The beginning of the cell, or the limit, number or name that the problem is about. */
	readonly value: string;
};

/** What was done with a table that its owner may want to know. */
export const tableNoteKinds = [
	/** A row that heads the ones below: `value` is its text. */
	'section-heading',
	/** A row that adds to the control above it. */
	'continued-row',
	/** A row with nothing in the columns that are read: `value` is its first text. */
	'row-left-out',
	/** An id in another form than ids have: `value` is what it became. */
	'id-changed',
	/** An id that could not be kept, or none: `value` is the one given instead. */
	'id-from-row',
	/** More points than a list has: those left are in the last one. */
	'list-joined',
	/** Nobody known: the local government was taken instead. */
	'unknown-owner',
	/** Numbers under a heading that speaks of priority, where 1 is often the highest; here 3 is. */
	'priority-numbers'
] as const;

export type TableNote = {
	readonly row: number;
	readonly column: string | null;
	readonly note: (typeof tableNoteKinds)[number];
	readonly value: string;
};

/** The beginning of a text, to be shown with a problem. */
export function beginningOf(text: string): string {
	const letters = Array.from(text.slice(0, 100));
	return letters.length > 40 || text.length > 100 ? `${letters.slice(0, 40).join('')}…` : text;
}
