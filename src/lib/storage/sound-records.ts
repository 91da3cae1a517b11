import type {
	AnswerPageRecord,
	AssessmentRecord,
	BodyRecord,
	HistoryPageRecord
} from './database-schema.ts';

// What a damaged database gives back need not be what was written: the shape is looked at before it is used.

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const texts = ['id', 'title', 'municipality', 'edition', 'savedAt'] as const;
const counts = ['fiscalYear', 'answerCount', 'saveCount', 'answerPages', 'historyPages'] as const;

/** Whether all that a list and a reading ask of the record is there. */
export const isAssessmentRecord = (value: unknown): value is AssessmentRecord =>
	isFields(value) &&
	texts.every((key) => typeof value[key] === 'string') &&
	counts.every((key) => typeof value[key] === 'number');

/** Whether a body is one of named parts, whatever they hold. */
export const isBodyRecord = (value: unknown): value is BodyRecord =>
	isFields(value) && isFields(value['body']) && !Array.isArray(value['body']);

/** Whether a page holds answers with their places. */
export const isAnswerPage = (value: unknown): value is AnswerPageRecord =>
	isFields(value) && Array.isArray(value['answers']) && value['answers'].every(isPagedAnswer);

const isPagedAnswer = (row: unknown): boolean =>
	Array.isArray(row) &&
	typeof row[0] === 'string' &&
	typeof row[1] === 'string' &&
	isFields(row[2]);

/** Whether a page holds a list of entries. */
export const isHistoryPage = (value: unknown): value is HistoryPageRecord =>
	isFields(value) && Array.isArray(value['entries']);
