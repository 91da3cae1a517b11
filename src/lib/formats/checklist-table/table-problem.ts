/** Why a table is not a checklist. Any one of these and nothing is imported. */
export const tableProblemKinds = [
	'missing-mapping',
	'wrong-mapping',
	'wrong-setting',
	'no-controls',
	'too-many-controls',
	'too-many-sections',
	'missing-statement',
	'text-too-long',
	'unwritable-text',
	'wrong-form'
] as const;

/** Where something stands: in a sheet that is named where there are several. */
type TablePlace = {
	readonly sheet?: string;
	/** Number of the row in the file; of the heading row, or 0, where the table as a whole is meant. */
	readonly row: number;
	/** Letters of the column; null where none is meant. */
	readonly column: string | null;
};

/** One thing wrong in a table, and where. */
export type TableProblem = TablePlace & {
	readonly problem: (typeof tableProblemKinds)[number];
	/** The beginning of the cell, or the number or name that the problem is about. */
	readonly value: string;
	/** How many there are of what is too much: letters, controls, sections. */
	readonly count?: number;
};

/** What was done with a table that its owner may want to know. */
export const tableNoteKinds = [
	/** A row that heads the ones below: `value` is its text. */
	'section-heading',
	/** A heading with no control below: `value` is its text. */
	'heading-without-controls',
	/** A row that adds to the control above it: `value` is what it adds. */
	'continued-row',
	/** The headings again. */
	'repeated-headings',
	/** A total under the table. */
	'total-row',
	/** A remark on the table, or its end. */
	'remark-row',
	/** A row with nothing in the columns that are read. */
	'row-left-out',
	/** A name without a statement beside it: the name was taken for what has to be true. */
	'title-as-statement',
	/** An id in another form than ids have, or below another: `value` tells both. */
	'id-changed',
	/** A number that stands for several controls: `value` is what this one became. */
	'id-shared',
	/** An id that could not be kept, or none: `value` is the one given instead. */
	'id-from-row',
	/** The numbers begin anew in every sheet: `value` is what was put before them. */
	'ids-prefixed',
	/** More points than a list has: those left are in the last one. */
	'list-joined',
	/** Nobody known: the local government was taken instead. */
	'unknown-owner',
	/** A word of weight that is not known, `count` times: the usual weight was taken. */
	'unknown-weight',
	/** A word under 必須 that says neither yes nor no, `count` times: not essential was taken. */
	'unknown-essential',
	/** Numbers where 1 is often the highest; here 3 is. */
	'priority-numbers',
	/** Letters as grades: A was taken for the highest. */
	'letter-grades',
	/** Numbers up to five, brought to three. */
	'five-grades',
	/** Another column fitted the same meaning: `value` names it and tells its texts, `count` how many. */
	'column-passed-over',
	/** A column that was given no meaning: `value` names it and tells its texts, `count` how many. */
	'column-left-out',
	/** More sections than layers there can be, `count` of them: a higher level was taken. */
	'higher-sections',
	/** The shape of the supplier scheme's sheet: `value` is how many criteria of ★3, `count` how many of ★4. */
	'supplier-scheme'
] as const;

export type TableNote = TablePlace & {
	readonly note: (typeof tableNoteKinds)[number];
	readonly value: string;
	readonly count?: number;
};
