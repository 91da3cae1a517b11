import { answerStatuses } from '#lib/domain/assessment/answer.ts';
import { interviewQuestions } from '../content/interview-questions.ts';
import type { ReportSource } from '../content/report-source.ts';
import { sheetOf, type ReportSheet } from './sheet.ts';

/** Questions to fill in, each named by the ids of its component and control. */
export function interviewSheet(source: ReportSource): ReportSheet {
	const { messages, choices, nameOf, partyName, titleOf } = source;
	const { extent, locale } = choices;
	const isShown = extent.kind === 'interview' && extent.ask === 'all';
	const questions = interviewQuestions(source).map((question) => ({
		...question,
		...question.judged
	}));
	return sheetOf(messages.answersSheet, questions, [
		[messages.componentId, 16, ({ pair }) => pair.component],
		[messages.controlId, 11, ({ pair }) => pair.control.id],
		[messages.party, 24, ({ party, kind }) => partyName(party, kind)],
		[messages.component, 20, ({ pair }) => nameOf(pair.component)],
		[messages.control, 32, ({ pair }) => titleOf(pair)],
		[messages.statement, 60, ({ pair }) => pair.control.statement[locale]],
		[
			messages.status,
			12,
			({ answer }) => (isShown && answer?.status ? messages.statuses[answer.status] : ''),
			answerStatuses.map((status) => messages.statuses[status])
		],
		[messages.note, 40, () => ''],
		[messages.reason, 30, () => '']
	]);
}
