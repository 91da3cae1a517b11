import type { ChecklistColumn } from '#lib/formats/checklist-table/checklist-column.ts';

/** What a column is coloured by: where a control stands, what it says, what helps, how much it counts. */
export type MeaningGroup = 'place' | 'words' | 'help' | 'grade';

const groups: Readonly<Record<ChecklistColumn, MeaningGroup>> = {
	id: 'place',
	section: 'place',
	subsection: 'place',
	title: 'words',
	statement: 'words',
	titleEn: 'words',
	statementEn: 'words',
	why: 'help',
	how: 'help',
	partly: 'help',
	evidence: 'help',
	weight: 'grade',
	essential: 'grade',
	owner: 'grade'
};

/** The colour of a column; none where it is not read. */
export const groupOfMeaning = (meaning: ChecklistColumn | null): MeaningGroup | undefined =>
	meaning === null ? undefined : groups[meaning];
