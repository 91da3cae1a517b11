import type { Question } from '#lib/domain/gap/list-questions.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { pairAnchor } from './anchors.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** What is unknown or unanswered, in the order of whom to ask, together for each component. */
export function questionPart(source: ReportSource): readonly ReportBlock[] {
	const { messages, questions, nameOf } = source;
	if (questions.length === 0) return [];
	const columns = [
		column(messages.addressee),
		headerColumn(messages.component),
		column(messages.control)
	];
	const byPlace = groupBy(questions, (question) =>
		JSON.stringify([addresseeOf(source, question), question.judged.pair.component])
	);
	return [
		heading(1, messages.questionsTitle, 'questions'),
		paragraph(messages.questionsLead(questions.length)),
		table(
			messages.questionsTitle,
			columns,
			Array.from(byPlace.values(), (asked) => [
				addresseeOf(source, asked[0]),
				nameOf(asked[0].judged.pair.component),
				{ text: '', refs: asked.map((question) => askedRef(source, question)) }
			])
		)
	];
}

/** A control with what stands there now, leading to its answer. */
const askedRef = (
	{ messages, titleOf }: ReportSource,
	{ judged: { pair, status } }: Question
): NonNullable<ReportCell['refs']>[number] => ({
	text: messages.parts.onePlace(`${pair.control.id} ${titleOf(pair)}`, messages.statuses[status]),
	to: pairAnchor(pair)
});

/** Whom to ask: a party of this city, or the kind of party it has not registered yet. */
function addresseeOf(
	{ partyName, messages }: ReportSource,
	{ party, kind }: Pick<Question, 'party' | 'kind'>
): string {
	const name = partyName(party, kind);
	return party === null && kind !== null ? messages.unregistered(name) : name;
}
