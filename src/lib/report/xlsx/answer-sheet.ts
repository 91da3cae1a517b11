import { answerStatuses } from '#lib/domain/assessment/answer.ts';
import { countedStatus } from '#lib/domain/scoring/counted-status.ts';
import { evidenceTitle } from '../content/evidence-part.ts';
import { ownerNames } from '../content/owner-name.ts';
import { noteText } from '../content/note-text.ts';
import type { ReportSource } from '../content/report-source.ts';
import { sheetOf, type ReportSheet } from './sheet.ts';

/** Columns that name an answer: component, layer, number, title. */
const naming = 4;

/** Every applicable control on every component, answered or not, and those not applicable with a reason. */
export function answerSheet(source: ReportSource): ReportSheet {
	const { messages, assessment, choices, nameOf, layerTitle, titleOf } = source;
	const ownerName = ownerNames(source);
	const pairs = source.pairs.map((pair) => ({
		pair,
		answer: assessment.answers[pair.component]?.[pair.control.id] ?? {}
	}));
	return sheetOf(
		messages.answersSheet,
		pairs,
		[
			[messages.component, 16, ({ pair }) => nameOf(pair.component)],
			[messages.layer, 12, ({ pair }) => layerTitle(pair.control.layer)],
			[messages.controlId, 9, ({ pair }) => pair.control.id],
			[messages.control, 24, ({ pair }) => titleOf(pair)],
			[messages.statement, 44, ({ pair }) => pair.control.statement[choices.locale]],
			[
				messages.status,
				11,
				({ answer }) => messages.statuses[countedStatus(answer)],
				answerStatuses.map((status) => messages.statuses[status])
			],
			[messages.mark, 10, ({ answer: { mark } }) => mark && messages.answerMarks[mark].word],
			[messages.note, 36, ({ answer }) => noteText(answer, messages)],
			[messages.reason, 24, ({ answer }) => answer.reason],
			[messages.party, 20, ({ pair, answer }) => ownerName(pair, answer)],
			[
				messages.evidence,
				30,
				({ answer: { evidence = [] } }) =>
					evidence.map((id) => evidenceTitle(source, id)).join('\n')
			]
		],
		naming
	);
}
