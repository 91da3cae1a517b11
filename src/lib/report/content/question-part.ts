import type { Question } from '#lib/domain/gap/list-questions.ts';
import { pairAnchor } from './anchors.ts';
import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** What is unknown or unanswered, in the order of whom to ask. */
export function questionPart(source: ReportSource): readonly ReportBlock[] {
	const { messages, questions, nameOf, titleOf } = source;
	if (questions.length === 0) return [];
	const columns = [
		column(messages.addressee),
		column(messages.controlId),
		headerColumn(messages.control),
		column(messages.component),
		column(messages.status)
	];
	return [
		{ kind: 'page-break' },
		heading(1, messages.questionsTitle, 'questions'),
		paragraph(messages.questionsLead(questions.length)),
		table(
			messages.questionsTitle,
			columns,
			questions.map((question) => {
				const { pair, status } = question.judged;
				return [
					addresseeOf(source, question),
					pair.control.id,
					{ text: titleOf(pair), to: pairAnchor(pair) },
					nameOf(pair.component),
					{ text: messages.statuses[status], mark: { kind: 'status', status } }
				];
			})
		)
	];
}

/** Whom to ask: a party of this city, or the kind of party it has not registered yet. */
function addresseeOf(
	{ partyName, messages }: ReportSource,
	{ party, kind }: Pick<Question, 'party' | 'kind'>
): string {
	const name = partyName(party, kind);
	return party === null && kind !== null ? messages.unregistered(name) : name;
}
