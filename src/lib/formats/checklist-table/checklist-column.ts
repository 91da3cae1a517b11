/** What a column of a table can be in a checklist. */
export const checklistColumns = [
	'id',
	'section',
	'subsection',
	'title',
	'statement',
	'why',
	'how',
	'partly',
	'evidence',
	'weight',
	'essential',
	'owner',
	'titleEn',
	'statementEn'
] as const;
export type ChecklistColumn = (typeof checklistColumns)[number];

/** What somebody can say that a row below the headings is, whatever it looks like. */
export const rowChoices = ['control', 'section', 'left-out'] as const;
export type RowChoice = (typeof rowChoices)[number];

/** Which columns of a table are which of a checklist. */
export type ColumnMapping = {
	/** Number of the last row of headings; everything below is read. 0 where there are none. */
	readonly headerRow: number;
	/** Places of columns, column A being 0. */
	readonly columns: Readonly<Partial<Record<ChecklistColumn, number>>>;
	/** What rows are that were not read as they are meant, by their number in the file. */
	readonly rows?: Readonly<Record<number, RowChoice>>;
};
