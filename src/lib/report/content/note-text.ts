import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { ReportSource } from './report-source.ts';

/** The note of an answer; one for the city alone says so, in the reports that have it. */
export const noteText = (
	answer: Answer | undefined,
	{ privateMark }: Pick<ReportSource['messages'], 'privateMark'>
): string | undefined =>
	answer?.privateNote === true && answer.note !== undefined
		? `${privateMark}${answer.note}`
		: answer?.note;
