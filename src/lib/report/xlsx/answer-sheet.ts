import { answerStatuses, type Answer, type AnswerStatus } from '#lib/domain/assessment/answer.ts';
import { isExcused } from '#lib/domain/scoring/judge-pairs.ts';
import type { ReportSource } from '../content/report-source.ts';
import { textCell, type ReportSheet, type SheetCell } from './sheet.ts';

/** Every applicable control on every component, answered or not, and those not applicable with a reason. */
export function answerSheet(source: ReportSource): ReportSheet {
	const { messages, pairs, assessment, choices, nameOf, layerTitle, titleOf } = source;
	return {
		name: messages.answersSheet,
		above: [],
		columns: [
			{ title: messages.component, width: 20 },
			{ title: messages.layer, width: 20 },
			{ title: messages.controlId, width: 11 },
			{ title: messages.control, width: 32 },
			{ title: messages.statement, width: 60 },
			{
				title: messages.status,
				width: 11,
				choices: answerStatuses.map((status) => messages.statuses[status])
			},
			{ title: messages.mark, width: 14 },
			{ title: messages.note, width: 40 },
			{ title: messages.reason, width: 30 },
			{ title: messages.party, width: 20 },
			{ title: messages.evidence, width: 30 }
		],
		rows: pairs.map((pair) => [
			textCell(nameOf(pair.component)),
			textCell(layerTitle(pair.control.layer)),
			textCell(pair.control.id),
			textCell(titleOf(pair)),
			textCell(pair.control.statement[choices.locale]),
			...answerCells(source, assessment.answers[pair.component]?.[pair.control.id])
		])
	};
}

/** Status, mark, note, reason, party and evidence of an answer. */
function answerCells(
	{ messages, assessment, evidenceNumbers, partyName }: ReportSource,
	answer: Answer | undefined
): readonly SheetCell[] {
	const status = messages.statuses[statusOf(answer)];
	if (answer === undefined)
		return [textCell(status), ...Array<SheetCell>(5).fill({ kind: 'empty' })];
	const { mark, note = '', reason = '', party, evidence = [] } = answer;
	const titles = new Map(
		assessment.evidence.map(({ id, title }) => [id, `${evidenceNumbers.get(id) ?? ''} ${title}`])
	);
	return [
		textCell(status),
		textCell(mark === undefined ? '' : messages.answerMarks[mark].word),
		textCell(note),
		textCell(reason),
		textCell(party === undefined ? '' : partyName(party)),
		textCell(evidence.map((id) => titles.get(id) ?? id).join('\n'))
	];
}

/** "Not applicable" without a reason counts as unanswered, here as in the score. */
function statusOf(answer: Answer | undefined): AnswerStatus | 'unanswered' {
	const status = answer?.status ?? 'unanswered';
	return status === 'not-applicable' && !isExcused(answer) ? 'unanswered' : status;
}
