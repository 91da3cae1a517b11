/** The columns of an answer sheet that somebody fills in. */
export const answerFields = ['status', 'note', 'reason'] as const;
export type AnswerField = (typeof answerFields)[number];

/** What stands beside them, hidden: where a row belongs, and what it said when it was handed out. */
export const placeFields = ['assessment', 'component', 'control'] as const;
export type PlaceField = (typeof placeFields)[number];
export type BaseField = `base-${AnswerField}`;

/** Every column that is read back. */
export type SheetField = AnswerField | PlaceField | BaseField;
export const sheetFields: readonly SheetField[] = [
	...answerFields,
	...placeFields,
	'base-status',
	'base-note',
	'base-reason'
];

/** What a column is, in the first row, which is hidden: headings may be edited and columns moved. */
export const columnKey = (field: SheetField): string => `mt:${field}`;

/** Headings by which columns are found where the hidden row was lost. */
export const knownHeadings: Readonly<Record<AnswerField, readonly string[]>> = {
	status: ['回答', '状況', '状態', 'status', 'answer'],
	note: ['メモ', '備考', 'note', 'notes'],
	reason: ['理由', '該当なしの理由', 'reason']
};
