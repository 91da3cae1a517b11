import { answerStatuses } from '#lib/domain/assessment/answer.ts';
import { countedStatus } from '../content/counted-status.ts';
import { evidenceTitle } from '../content/evidence-part.ts';
import type { ReportSource } from '../content/report-source.ts';
import { sheetOf, type ReportSheet } from './sheet.ts';

/** Every applicable control on every component, answered or not, and those not applicable with a reason. */
export function answerSheet(source: ReportSource): ReportSheet {
	const { messages, assessment, choices, nameOf, layerTitle, titleOf, partyName } = source;
	const pairs = source.pairs.map((pair) => ({
		pair,
		answer: assessment.answers[pair.component]?.[pair.control.id] ?? {}
	}));
	return sheetOf(messages.answersSheet, pairs, [
		[messages.component, 20, ({ pair }) => nameOf(pair.component)],
		[messages.layer, 20, ({ pair }) => layerTitle(pair.control.layer)],
		[messages.controlId, 11, ({ pair }) => pair.control.id],
		[messages.control, 32, ({ pair }) => titleOf(pair)],
		[messages.statement, 60, ({ pair }) => pair.control.statement[choices.locale]],
		[
			messages.status,
			11,
			({ answer }) => messages.statuses[countedStatus(answer)],
			answerStatuses.map((status) => messages.statuses[status])
		],
		[messages.mark, 14, ({ answer: { mark } }) => mark && messages.answerMarks[mark].word],
		[messages.note, 40, ({ answer }) => answer.note],
		[messages.reason, 30, ({ answer }) => answer.reason],
		[messages.party, 20, ({ answer: { party } }) => party && partyName(party)],
		[
			messages.evidence,
			30,
			({ answer: { evidence = [] } }) => evidence.map((id) => evidenceTitle(source, id)).join('\n')
		]
	]);
}
