import type { Action } from '#lib/domain/assessment/assessment.ts';
import type { Gap } from '#lib/domain/gap/list-gaps.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, table } from './table.ts';

/** Every gap with its risk and what will close it: who, by when. */
export function gapPart(source: ReportSource): readonly ReportBlock[] {
	const { messages, gaps } = source;
	return [
		{ kind: 'page-break' },
		{ kind: 'heading', level: 1, text: messages.gapsTitle, id: 'gaps' },
		{ kind: 'paragraph', tone: 'plain', text: messages.gapsLead(gaps.length) },
		...(gaps.length === 0 ? [] : [gapTable(source)]),
		...actionPart(source)
	];
}

function gapTable(source: ReportSource): ReportBlock {
	const { messages, gaps, nameOf, titleOf } = source;
	const columns = [
		column(messages.size, 0.085, 'end'),
		column(messages.control, 0.255),
		column(messages.component, 0.16),
		column(messages.status, 0.12),
		column(messages.risk, 0.2),
		column(messages.action, 0.18)
	];
	const rows = gaps.map((gap): readonly ReportCell[] => {
		const { pair, status } = gap.judged;
		return [
			{ text: String(gap.size), strong: true },
			{
				text: `${pair.control.id}　${titleOf(pair)}`,
				...(pair.control.essential && { mark: { kind: 'essential' } })
			},
			{ text: nameOf(pair.component) },
			{ text: messages.statuses[status], mark: { kind: 'status', status } },
			{ text: risksOf(source, gap) },
			{ text: actionsFor(source, gap) }
		];
	});
	return table(messages.gapsTitle, columns, rows);
}

function risksOf({ checklist, choices }: ReportSource, { judged }: Gap): string {
	return checklist.risks
		.filter(({ id }) => judged.pair.control.risks.includes(id))
		.map(({ title }) => title[choices.locale])
		.join(choices.locale === 'ja' ? '／' : '; ');
}

function actionsFor({ assessment, messages }: ReportSource, { judged: { pair } }: Gap): string {
	const closing = assessment.actions.filter(({ closes }) =>
		closes.some(
			({ component, control }) => component === pair.component && control === pair.control.id
		)
	);
	return closing.length === 0
		? messages.noAction
		: closing.map((action) => messages.actionLine(action)).join('\n');
}

function actionPart({ assessment, messages }: ReportSource): readonly ReportBlock[] {
	if (assessment.actions.length === 0) return [];
	const columns = [
		column(messages.action, 0.46),
		column(messages.owner, 0.22),
		column(messages.due, 0.16),
		column(messages.state, 0.16)
	];
	const rows = assessment.actions.map((action: Action) => [
		action.title,
		action.owner ?? messages.noOwner,
		dueOf(action, assessment.asOf, messages.overdue),
		messages.actionStates[action.state]
	]);
	return [
		{ kind: 'heading', level: 2, text: messages.actionsTitle, id: 'actions' },
		table(messages.actionsTitle, columns, rows)
	];
}

function dueOf({ due, state }: Action, asOf: string, overdue: string): string {
	if (due === undefined) return '–';
	const open = state === 'open' || state === 'in-progress';
	return open && due < asOf ? `${due} ${overdue}` : due;
}
