import { isExcused } from '#lib/domain/scoring/judge-pairs.ts';
import { listExcluded, type ExcludedControl } from '#lib/domain/scoring/list-excluded.ts';
import { answerAnchor } from './anchors.ts';
import { withMark } from './answer-marks.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';

type Row = readonly (ReportCell | string)[];

/** What no figure counts: answers that took their pair out, and what stated facts exclude. */
export function notCountedPart(source: ReportSource): readonly ReportBlock[] {
	const { messages, assessment, checklist, scope, score } = source;
	const excused = excusedRows(source);
	// What an extract leaves out would tell of components that are not its own.
	const excluded = scope === 'whole' ? listExcluded(checklist, assessment) : [];
	if (excused.length === 0 && excluded.length === 0) return [];
	const count = { counted: score.pairs.length, excused: excused.length, excluded: excluded.length };
	return [
		{ kind: 'heading', level: 1, text: messages.notCountedTitle, id: 'not-applicable' },
		...(scope === 'whole'
			? [{ kind: 'paragraph' as const, tone: 'plain' as const, text: messages.countedOf(count) }]
			: []),
		...excusedBlocks(source, excused),
		...excludedBlocks(source, excluded)
	];
}

function excusedRows({
	messages,
	assessment,
	checklist,
	nameOf,
	choices
}: ReportSource): readonly Row[] {
	const controls = new Map(checklist.controls.map((control) => [control.id, control]));
	return Object.entries(assessment.answers).flatMap(([component, answers]) =>
		Object.entries(answers)
			.filter(([, answer]) => isExcused(answer))
			.map(([id, answer]) => [
				id,
				{
					text: controls.get(id)?.title[choices.locale] ?? '',
					to: answerAnchor({ component, control: id })
				},
				nameOf(component),
				withMark(answer.reason ?? '', answer, messages)
			])
	);
}

function excusedBlocks({ messages }: ReportSource, rows: readonly Row[]): readonly ReportBlock[] {
	if (rows.length === 0) return [];
	const columns = [
		column(messages.controlId, 0.12),
		headerColumn(messages.control, 0.3),
		column(messages.component, 0.22),
		column(messages.reason, 0.36)
	];
	return [
		{ kind: 'heading', level: 2, text: messages.notApplicableTitle, id: 'excused' },
		{ kind: 'paragraph', tone: 'plain', text: messages.notApplicableLead },
		table(messages.notApplicableTitle, columns, rows)
	];
}

function excludedBlocks(
	source: ReportSource,
	excluded: readonly ExcludedControl[]
): readonly ReportBlock[] {
	if (excluded.length === 0) return [];
	const { messages, nameOf, choices } = source;
	const columns = [
		column(messages.controlId, 0.12),
		headerColumn(messages.control, 0.27),
		column(messages.component, 0.25),
		column(messages.reason, 0.36)
	];
	// One row for every control and reason, with the components it holds for.
	const told = excluded.map((one) => ({ ...one, reason: reasonOf(source, one) }));
	const first = new Map(told.map((one) => [`${one.control.id}\n${one.reason}`, one]));
	const rows = [...first.values()].map(({ control, reason }) => [
		control.id,
		control.title[choices.locale],
		told
			.filter((one) => one.control.id === control.id && one.reason === reason)
			.map(({ component }) => nameOf(component))
			.join(messages.listComma),
		reason
	]);
	return [
		{ kind: 'heading', level: 2, text: messages.excludedTitle, id: 'excluded' },
		{ kind: 'paragraph', tone: 'plain', text: messages.excludedLead },
		table(messages.excludedTitle, columns, rows)
	];
}

/** Which answers about the city or a component take a control away. */
function reasonOf(
	{ checklist, choices, messages }: ReportSource,
	{ facts }: ExcludedControl
): string {
	if (facts.length === 0) return messages.excludedByCriticality;
	const questions = checklist.facts.filter(({ id }) => facts.includes(id));
	return questions
		.map(({ question }) => messages.excludedBecause(question[choices.locale]))
		.join('\n');
}
