/** What a column of a table can be in a checklist. */
export const checklistColumns = [
	'id',
	'section',
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

/** Which columns of a table are which of a checklist. */
export type ColumnMapping = {
	/** Number of the last row of headings; everything below is read. 0 where there are none. */
	readonly headerRow: number;
	/** Places of columns, column A being 0. */
	readonly columns: Readonly<Partial<Record<ChecklistColumn, number>>>;
};
