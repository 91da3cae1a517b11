import type { Question } from '#lib/domain/gap/list-questions.ts';
import { isExcused } from '#lib/domain/scoring/judge-pairs.ts';
import { answerAnchor, pairAnchor } from './anchors.ts';
import { withMark } from './answer-marks.ts';
import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';

/** What is unknown or unanswered, by the party to be asked. */
export function questionPart(source: ReportSource): readonly ReportBlock[] {
	const { messages, questions, nameOf, titleOf } = source;
	if (questions.length === 0) return [];
	const groups = groupByParty(source);
	const columns = [
		column(messages.controlId, 0.12),
		headerColumn(messages.control, 0.48),
		column(messages.component, 0.25),
		column(messages.status, 0.15)
	];
	return [
		{ kind: 'page-break' },
		{ kind: 'heading', level: 1, text: messages.questionsTitle, id: 'questions' },
		{ kind: 'paragraph', tone: 'plain', text: messages.questionsLead(questions.length) },
		...[...groups].flatMap(([party, items], index): readonly ReportBlock[] => [
			{
				kind: 'heading',
				level: 2,
				text: messages.askParty(party, items.length),
				id: `ask-${String(index)}`
			},
			table(
				party,
				columns,
				items.map(({ judged: { pair, status } }) => [
					pair.control.id,
					{ text: titleOf(pair), to: pairAnchor(pair) },
					nameOf(pair.component),
					{ text: messages.statuses[status], mark: { kind: 'status', status } }
				])
			)
		])
	];
}

/** Questions under the name of whom to ask, in the order of the list. */
function groupByParty({
	questions,
	partyName
}: ReportSource): ReadonlyMap<string, readonly Question[]> {
	const groups = new Map<string, Question[]>();
	for (const question of questions) {
		const name = partyName(question.party, question.kind);
		groups.set(name, [...(groups.get(name) ?? []), question]);
	}
	return groups;
}

/** Answers that took their pair out of the score, each with its reason. */
export function notApplicablePart(source: ReportSource): readonly ReportBlock[] {
	const { messages, assessment, checklist, nameOf, choices } = source;
	const controls = new Map(checklist.controls.map((control) => [control.id, control]));
	const rows = Object.entries(assessment.answers).flatMap(([component, answers]) =>
		Object.entries(answers)
			.filter(([, answer]) => isExcused(answer))
			.map(([id, answer]) => [
				{ text: id, id: answerAnchor({ component, control: id }) },
				controls.get(id)?.title[choices.locale] ?? '',
				nameOf(component),
				withMark(answer.reason ?? '', answer, messages)
			])
	);
	if (rows.length === 0) return [];
	const columns = [
		column(messages.controlId, 0.12),
		headerColumn(messages.control, 0.3),
		column(messages.component, 0.22),
		column(messages.reason, 0.36)
	];
	return [
		{ kind: 'heading', level: 1, text: messages.notApplicableTitle, id: 'not-applicable' },
		{ kind: 'paragraph', tone: 'plain', text: messages.notApplicableLead },
		table(messages.notApplicableTitle, columns, rows)
	];
}
