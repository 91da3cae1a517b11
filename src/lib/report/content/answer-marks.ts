import { listAnswers } from '#lib/domain/assessment/answer-map.ts';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { paragraph } from './text-blocks.ts';

/** Why an answer wants another look. */
type AnswerMark = NonNullable<Answer['mark']>;

const marks: readonly AnswerMark[] = ['wording-changed', 'reconfirm', 'not-reconfirmed'];

/** The text of a cell with the word of its answer's mark below, where it has one. */
export const withMark = (
	text: string,
	answer: Answer | undefined,
	{ answerMarks }: ReportSource['messages']
): string =>
	answer?.mark === undefined ? text : `${text}\n${answerMarks[answer.mark].word}`.trimStart();

/** How many answers carry each mark, whether or not they count in the score. */
export function countMarks(assessment: Assessment): Readonly<Record<AnswerMark, number>> {
	const counts = { 'wording-changed': 0, reconfirm: 0, 'not-reconfirmed': 0 };
	for (const { mark } of listAnswers(assessment).map(({ answer }) => answer)) {
		if (mark !== undefined) counts[mark] += 1;
	}
	return counts;
}

/** What the marks in the tables of answers mean; nothing where no answer has one. */
export function markLegend({ assessment, messages }: ReportSource): readonly ReportBlock[] {
	const counts = countMarks(assessment);
	const items = marks
		.filter((mark) => counts[mark] > 0)
		.map((mark) => {
			const { word, meaning } = messages.answerMarks[mark];
			return messages.markLine(word, meaning, counts[mark]);
		});
	return items.length === 0 ? [] : [paragraph(messages.marksLead), { kind: 'list', items }];
}
