import { groupGapsByControl, type ControlGaps } from '#lib/domain/gap/group-gaps.ts';
import { isPending } from '#lib/domain/assessment/pending-action.ts';
import { keyOfPair } from '#lib/domain/scoring/list-pairs.ts';
import { dueOf } from './action-part.ts';
import { actionsClosing } from './looked-up.ts';
import { gapAnchor } from './anchors.ts';
import { titleOfControl } from './control-names.ts';
import { risksText } from './gap-part.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** Actions named behind a control. */
const shownActions = 2;

/** Whether what can happen is told, which takes the most room. */
type RisksTold = 'with-risks' | 'without-risks';

/** The controls that deserve attention first, each once however many components fall short of it. */
export function topControls(
	source: ReportSource,
	most: number,
	told: RisksTold = 'with-risks'
): readonly ReportBlock[] {
	const { messages, gaps } = source;
	const { parts } = messages;
	const groups = groupGapsByControl(gaps);
	const title = parts.topControls(Math.min(most, groups.length), groups.length);
	if (groups.length === 0) return [heading(2, title, 'top-gaps'), paragraph(messages.noGaps)];
	const columns = [
		headerColumn(messages.controlAndRisk),
		column(messages.component),
		column(parts.planCell)
	];
	const rows = groups.slice(0, most).map((group) => rowOf(source, group, told));
	return [heading(2, title, 'top-gaps'), table(title, columns, rows)];
}

function rowOf(
	source: ReportSource,
	{ control, gaps }: ControlGaps,
	told: RisksTold
): readonly ReportCell[] {
	const { messages, nameOf } = source;
	const { parts } = messages;
	const [first = '', ...others] = gaps.map(({ judged: { pair } }) => nameOf(pair.component));
	return [
		{
			text: [
				`${control.id}　${titleOfControl(source, control.id)}`,
				told === 'with-risks' ? risksText(source, { control }) : ''
			]
				.filter(Boolean)
				.join('\n'),
			to: gapAnchor(control.id),
			...(control.essential && { mark: { kind: 'essential' as const } })
		},
		{ text: others.length === 0 ? first : parts.manyPlaces(first, others.length) },
		{ text: planText(source, gaps) }
	];
}

function planText(source: ReportSource, gaps: ControlGaps['gaps']): string {
	const { messages } = source;
	const closing = [
		...new Set(gaps.flatMap(({ judged: { pair } }) => actionsClosing(source, keyOfPair(pair))))
	].filter(isPending);
	if (closing.length === 0) return messages.noAction;
	return closing
		.slice(0, shownActions)
		.map((action) =>
			messages.plannedBy(
				action.title,
				action.owner ?? messages.noOwner,
				dueOf(source, action, messages.listComma)
			)
		)
		.join('\n');
}
