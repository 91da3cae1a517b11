import { answerStatuses } from '#lib/domain/assessment/answer.ts';
import { interviewQuestions } from '../content/interview-questions.ts';
import type { ReportSource } from '../content/report-source.ts';
import { textCell, type ReportSheet, type SheetCell } from './sheet.ts';

/** Questions to fill in, each named by the ids of its component and control. */
export function interviewSheet(source: ReportSource): ReportSheet {
	const { messages, choices, nameOf, partyName } = source;
	const { extent, locale } = choices;
	const isShown = extent.kind === 'interview' && extent.ask === 'all';
	return {
		name: messages.answersSheet,
		above: [],
		columns: [
			{ title: messages.componentId, width: 16 },
			{ title: messages.controlId, width: 11 },
			{ title: messages.party, width: 24 },
			{ title: messages.component, width: 20 },
			{ title: messages.control, width: 32 },
			{ title: messages.statement, width: 60 },
			{
				title: messages.status,
				width: 12,
				choices: answerStatuses.map((status) => messages.statuses[status])
			},
			{ title: messages.note, width: 40 },
			{ title: messages.reason, width: 30 }
		],
		rows: interviewQuestions(source).map(
			({ party, kind, judged: { pair, answer } }): readonly SheetCell[] => [
				textCell(pair.component),
				textCell(pair.control.id),
				textCell(partyName(party, kind)),
				textCell(nameOf(pair.component)),
				textCell(pair.control.title[locale]),
				textCell(pair.control.statement[locale]),
				textCell(isShown && answer?.status ? messages.statuses[answer.status] : ''),
				{ kind: 'empty' },
				{ kind: 'empty' }
			]
		)
	};
}
